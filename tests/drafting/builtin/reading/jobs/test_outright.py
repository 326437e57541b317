"""Which firm notes name outright, among earlier employers, streets, headings and owners."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes

CASES = [
    (
        "Brackla Tiles",
        (
            "Went over to the yard at Fowey on Tuesday 4 March. It was for fork lift driver. "
            "Talked with Jan Oyelaran, yard manager.\n"
            "\n"
            "Did nine years for Moreton Haulage and then Tideway.\n"
            "She will ring. The firm is Brackla Tiles.\n"
        ),
    ),
    (
        "Osprey Dental",
        (
            "Tuesday. Saw Dr Mina Rao, the principal, and Kit the head nurse.\n"
            "They lose the lab slips. I said at Larkhill Smiles I kept a red book, none lost "
            "in a year.\n"
            "Dental nurse, four days. Company's name is Osprey Dental.\n"
        ),
    ),
    (
        "ember & oak",
        (
            "sat 3 may. it was tom pryce who owns ember & oak and his sister gwen, she does "
            "the books\n"
            "baker, nights. ovens are old, one is off half the week\n"
            "at crustworthy i ran two ovens on a timer sheet, no burnt trays\n"
            "they say by weds\n"
        ),
    ),
    (
        "tin lantern",
        (
            "Sis: so how was it at tin lantern?\n"
            "Me: good! saw Maya, head barista, and Lou the owner\n"
            "Sis: whats wrong there\n"
            "Me: queue out the door by 8. at Bean Row I ran a second till and it halved\n"
            "Sis: when do you hear\n"
            "Me: by sunday\n"
        ),
    ),
    (
        "Harrow Mill",
        (
            "q: how'd it go down at Harrow Mill?\n"
            "a: grand. Two of them, Seán Daly who runs the floor and Noreen, HR.\n"
            "q: and?\n"
            "a: looms stop every hour. Did it at Castlecomer Wool, a card on every loom, "
            "stops went from 9 a day to 2.\n"
            "q: what job?\n"
            "a: loom tuner.\n"
        ),
    ),
    (
        "Pellworth Care",
        (
            "[Mon 19:02] Kev: was that the Amazon thing\n"
            "[19:03] me: no thats next week. this one was Pellworth Care, night carer, the "
            "big house on Mill Lane\n"
            "[19:04] me: saw Aoife Byrne the manager\n"
            "[19:05] me: they had 4 falls in march. I said at Denby Court I did hourly "
            "checks, falls halved\n"
            "[19:08] me: rings me by thursday\n"
        ),
    ),
    (
        "Kestrel Lodge",
        (
            "Typed Sunday. The place on Abbey Road, Kestrel Lodge. Night porter. Spoke with "
            "Mr Anand, front office manager, and Julie from HR.\n"
            "Keys go missing. I said at the Swan Hotel I hung a peg board, no keys lost since.\n"
            "They decide by 4 June.\n"
        ),
    ),
    (
        "Calder Ridge",
        (
            "Drove out to Calder Ridge on Monday the third of June, rain all the way. I was "
            "seen by Ros Hartnell, farm manager, and Ed Pike, the owner.\n"
            "Ewes lame, one in six. At Blackdown I trimmed none and footbathed weekly, down "
            "to one in forty.\n"
            "Shepherd, two days off in fourteen. They'll make up their minds before the show.\n"
        ),
    ),
    (
        "Tolland Quarry",
        (
            "Cycled over to Tolland Quarry on 5 May. Seen by Len Marsh, quarry manager. "
            "Plant fitter.\n"
            "The crusher stops twice a shift. I told him at Merrow Aggregates I changed the "
            "grease, once a month now.\n"
            "He'll ring by Friday.\n"
        ),
    ),
    (
        "nettle & wren",
        (
            "ok so they had me make a bouquet on the spot. saw ivy marsh, shes the owner, "
            "and tam who drives the van\n"
            "its the florist one not the saturday job\n"
            "funerals get mixed up. at stalks in leeds i wrote every card twice, none wrong "
            "since\n"
            "they say by sunday\n"
            "\n"
            "nettle & wren, hebden, this was thursday\n"
        ),
    ),
    (
        "Thistle Boats",
        (
            "So the interview, this was Thistle Boats, rigger, up in Oban. Callum Reid, yard "
            "foreman.\n"
            "Masts come in late. At Sound Spars I booked the crane a week ahead.\n"
            "He says by Friday.\n"
        ),
    ),
    (
        "Elm Road Surgery",
        (
            "Went to Elm Road Surgery on 3 May, receptionist job. Dr Patel and Sue Hanks, "
            "practice manager.\n"
            "Phones jam at 8. At Park Dental I staggered the lines.\n"
            "They decide by 10 May.\n"
        ),
    ),
    (
        "Ruiz Marine",
        (
            "Interview 4 May, marine electrician at Ruiz Marine. Met Carla Ruiz, owner.\n"
            "I have ten years with Porto Docks and then Naval Sul. At Naval Sul I labelled "
            "every loom.\n"
            "She calls by 12 May.\n"
        ),
    ),
]


@pytest.mark.parametrize(("employer", "text"), CASES)
def test_the_employer_is_the_firm_that_is_named_outright(employer, text):
    told = read(Notes.of(text)).facts.company
    assert told
    assert told.text == employer
