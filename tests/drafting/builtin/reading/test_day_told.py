"""Which day notes call the interview's outright, among hours of chats, mails and days others spoke of."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes

CASES = [
    (
        "Mon 6/10",
        (
            "0610 alarm. Coffee cold\n"
            "0730 Penhallow Stables, yard. Sign says HEAD GROOM\n"
            '0735 Trish Vane, yard manager. "The farrier yesterday walked straight past you."\n'
            "0800 told her at Oakfield I hung a card on each door. She copied it\n"
            "0930 rings by Friday\n"
            "(all of this = Mon 6/10)\n"
        ),
    ),
    (
        "Thursday",
        (
            "kite & pearl, the salon one, Dee and Marco\n"
            "they lose an hour a day to walk-ins. told them at shears i ran a list on the door\n"
            "marco rings by sunday\n"
            "this was last Thursday\n"
        ),
    ),
    (
        "the 9th of May",
        (
            "BITS FROM THE FORGE (my head's mush today)\n"
            "1. Anvil & Daughter, Hexham\n"
            "2. Striker, not smith\n"
            "3. They burn too much coke. I said at Cope's I banked it low\n"
            "4. That was the 9th of May and my hat caught fire.\n"
        ),
    ),
    (
        "Weds 3rd",
        (
            "W/e 5 Sept notes (real day Weds 3rd, 11.00). Harbour Pilots, Fowey. Deckhand.\n"
            "- Cap. Jo Trevose, Ben Lacey\n"
            "- ropes rot. I said at Mevagissey I dried them flat\n"
            "- ans in a fortnight\n"
        ),
    ),
    (
        "yesterday",
        (
            "From: me\n"
            "To: me\n"
            "Date: Mon, 3 Mar 2025 08:10\n"
            "Subject: Kiln assistant, Potter's Row\n"
            "\n"
            "I went there yesterday after lunch. Ana Fell the potter and her son Rob.\n"
            "Glazes crawl. At Sedge Clay I sieved twice.\n"
            "She rings by Friday.\n"
        ),
    ),
    (
        "Yesterday afternoon",
        (
            "From: Sal\n"
            "To: Bea\n"
            "Sent: Tuesday, 5 May 2026 7:02 AM\n"
            "Subject: Lock keeper at Avon Cut\n"
            "\n"
            "Bea, here goes. Yesterday afternoon, the lock house. Hugh Penn, the navigation "
            "manager, and Ines Costa.\n"
            "Gates leak. At Severn Link I packed them in a day.\n"
            "They write by 20 May.\n"
            "\n"
            "Mon 18/5 - Hugh rang. IT'S MINE\n"
        ),
    ),
    (
        "Friday 7 March",
        (
            "From: HR Desk\n"
            "Sent: 04 March 2025 10:00\n"
            "To: Lin Wei\n"
            "Subject: your interview\n"
            "\n"
            "Dear Ms Wei,\n"
            "we have moved you to Friday 7 March at 3pm. You will meet Carl Stone (works "
            "manager).\n"
            "Tarn Plastics\n"
            "\n"
            "> Sent: 03 March 2025 09:00\n"
            "> Thursday is hard for me\n"
            "\n"
            ">> Sent: 02 March 2025\n"
            ">> We would like to see you on Thursday 6 March\n"
            "\n"
            "--- my notes ---\n"
            "Carl: scrap at 9 percent. I said at Dene Mould I logged each die.\n"
            "Answer by 20 March.\n"
        ),
    ),
    (
        "Monday",
        (
            "[Wed 17:40] Jo: so?\n"
            "[17:41] me: it was on Monday in the end\n"
            "[17:42] me: Larch Nursery, room leader. saw Pam Ochs\n"
            "[17:44] me: ratios slip at lunch. I said at Bramble I moved my break\n"
            "[17:45] me: she rings by friday\n"
        ),
    ),
    (
        "sat arvo",
        (
            "[Mon 9 Jun, 8.15] Kev: howd it go\n"
            "[8.16] Me: was sat arvo, all good. Coolum Surf Club, bar manager\n"
            "[8.17] Me: saw Deb Hart and Tim\n"
            "[8.19] Me: kegs go flat. told em at the Anchor i log temps\n"
            "[8.22] Me: deb rings by thursday\n"
        ),
    ),
    (
        "Presidents Day",
        (
            "[memo] Okay it's, um, Presidents Day, I'm in the lot at Cedar Rapids Auto and I "
            "just got out. Service writer. Hank Doyle, the manager. Loaners vanish. At "
            "Prairie Ford I chained the keys. He calls by Friday. [1:10]\n"
        ),
    ),
    (
        "Tuesday gone, the 11th",
        (
            "Diary. Seen at Rook House, Sligo, for night cook. Maeve Gill, matron.\n"
            "Porridge burns. At the Abbey I soaked it. Answer by 20 November.\n"
            "The day I speak of: Tuesday gone, the 11th.\n"
        ),
    ),
    (
        "friday",
        (
            "Q: where were you?\n"
            "A: Pike Boats, Truro. Rigger. Saw Lou Penrose, yard boss.\n"
            "Q: problem?\n"
            "A: masts late. did it at Sound Spars with a crane diary.\n"
            "A: hears from me no later than the 3rd. the interview itself was last friday.\n"
        ),
    ),
    (
        "5 June",
        (
            "The interview was on 5 June at Tarn Dairy, with Olive Reid, herd manager. "
            "Yesterday I wrote to thank her. Calves scour. I said at Low Farm I iced the "
            "milk. She decides by 20 June.\n"
        ),
    ),
    (
        "Thursday 8 May",
        (
            "Thursday 8 May, Brook Mill, loom tuner. Seen by Al Frost, mill manager.\n"
            "He said the last strike was in March and that was the Monday the roof fell in.\n"
            "Looms stop. I set cards at Wool Works. He decides by 20 May.\n"
        ),
    ),
    (
        "3 July",
        (
            "3 July, Weir Museum, guide. Met Ola Berg, head of visitors.\n"
            '"It was Sunday when the tour bus got lost", she said. Groups clash. I staggered '
            "them at Fort House.\n"
            "Decision by 15 July.\n"
        ),
    ),
]


@pytest.mark.parametrize(("day", "text"), CASES)
def test_the_interview_was_on_the_day_that_is_said_outright(day, text):
    told = read(Notes.of(text)).facts.met
    assert told
    assert told.text == day
