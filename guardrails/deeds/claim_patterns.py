"""The shapes of clause in which a letter tells its writer's past; they match flat text."""

import re

from guardrails.text.frames import listed

_DONE = (
    "led|lead|managed|manage|ran|run|built|designed|created|developed|launched|implemented"
    "|delivered|supervised|trained|taught"
    "|coached|mentored|worked|served|spent|oversaw|headed|directed|founded|grew|grown"
    "|increased|reduced|cut|saved|migrated"
    "|installed|handled|completed|earned|hold|held|graduated|studied|won|received|published"
    "|wrote|written|set up|introduced"
    "|organi[sz]ed|coordinated|negotiated|sold|closed|rebuilt|repaired|fixed|maintained|tested"
    "|shipped|deployed|automated"
    "|qualified|passed|gained|was (?:awarded|promoted|certified|responsible|in charge)|did"
    "|done|made|started|kept|cared|nursed"
    "|represented|volunteered|interned|specialised|specialized|drove|doubled|tripled|halved"
    "|achieved|improved|turned|speak|hosted|split|bred|fed|laid|caught|flew|rode|dug|fought|dealt with|swept|bound"
    "|hung|wove|spun"
)
_OF_THE_MIND = (
    "enjoyed|wanted|liked|loved|hoped|asked|mentioned|noticed|looked|walked|talked|promised|appreciated|attached|enclosed"
    "|planned|reali[sz]ed|agreed|learned|wondered|needed|tried|laughed|missed|answered|called|thanked|copied|waited"
    "|checked|added|included|listed|noted|jotted|remembered|considered|decided|followed|received|changed|turned|arrived|stayed"
    "|rambled|rushed|stumbled|waffled|mumbled|struggled|skipped|undersold|stopped|passed|listened|smiled|tasted|watched"
    "|pictured|imagined|discussed|failed|omitted|neglected|forgotten|lapsed|heard|known|seen|shown|thought|brought|sought"
)
"""What anybody has done between the talk and the letter, or in their head."""
_NOTING = (
    r"(?:(?:wrote|written|jotted|noted|took|taken)(?: (?:this|that|it|them|(?:your|the|each|every) \w+))? down\b"
    r"(?! (?!(?:and|in|at|on|as|so|for|what(?:ever)?|how|when|that|this|the(?! \w+ (?:of|at|for))|your|each|every"
    r"|(?:an?|one|some|two|three|all) (?:\w+ )?(?:of (?:yours?|hers|his|theirs)|you))\b)"
    r"[\w£$€])"
    r"|made an? (?:\w+ )?note of\b|(?:kept|bore|borne) (?:(?!with\b)\S+ ){1,9}?in mind\b)"
)
"""The taking of notes, which everybody does in an interview; debts are written down, too, and jobs held down."""
PLAIN = re.compile(
    r"\b(?:i|we)(?:'ve| have)(?: also| once| already| previously| even| personally| myself| \w+ly)*(?: been)?"
    rf" (?!(?:{_OF_THE_MIND})\b|{_NOTING})[a-z-]{{2,20}}(?:ed|wn|ught|orn|ung|ilt|itten|idden|iven|ast|ept|old|ound)\b"
    rf"|\b(?:i|we) once (?!(?:{_OF_THE_MIND})\b)[a-z]{{3,20}}\b"
    rf"|\b(?:i|we)(?: also| once| then)? (?!(?:{_OF_THE_MIND})\b)[a-z-]{{2,20}}ed\b"
    r"(?! (?:you|it|that|this)\b)(?!.*\b(?:question|interview|talk|tour|today)\b)"
    r"|\b(?:i|we)(?:'ve|'d|'m| have| had| am| was)?(?: also| once| already| previously| since|"
    r" even| personally| then| long| just"
    rf"| \w+ly| later| first| myself| there)*(?: been)? (?!{_NOTING})(?:{_DONE})\b(?!'| out of)"
    rf"|^having (?:also |once |already |been )*(?:{_DONE}|(?!(?:{_OF_THE_MIND})\b)[a-z-]{{2,20}}ed)\b(?!.*\byou)"
    r"|\b(?:my|our) (?:own )?(?:[\w-]+ ){0,3}(?:years|background|experience|degree|phd"
    r"|doctorate|mba|master's|certifications?|career|training|internship|placement)\b"
    r"|^as an? (?:[\w-]+ ){0,5}[\w-]+$"
    r"|\b(?:as|being|having been|when i was|while i was) an? (?:[\w-]+ ){0,5}\w+,? (?:i|my|at|in|with|for)\b"
    r"|\b(?:in|at|during|over|from) my "
    r"(?:previous|last|former|current|present|old|time|years|first|(?:\w+ )?years)\b"
    r"|\bi(?:'m| am| have been)(?: also)? an? (?:[\w-]+ ){0,3}(?:certified|qualified|licensed"
    r"|chartered|accredited|trained|fluent|former|experienced)\b"
    r"|\bi(?:'m| am)(?: also)? (?:certified|qualified|licensed|chartered|accredited|trained|fluent|experienced)\b"
    r"|\bi have (?:[\w-]+ ){0,4}(?:years|experience|degree|phd|doctorate|certificate"
    r"|certification|licen[cs]e|background)\b"
)
"""A deed, a post or a credential told straight: `I led`, `as a nurse I`, `my degree`."""
OBLIQUE = listed("told_past")
"""The same told in a roundabout way: what one was made, whom one had under oneself, what years somewhere taught."""
TALK = re.compile(
    r"\b(?:you(?:rs?|rsel(?:f|ves))?|interview|question|talk|conversation|tour|visit)\b"
)
"""What makes a clause tell of the interview rather than of its writer's past."""
