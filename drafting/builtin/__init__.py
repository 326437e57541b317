"""The engine that needs no model: it reads notes by cue and writes letters from phrases.

`reading` makes anchors of notes, `writing` makes letters of anchors, and neither knows the other. Both stand on
`prose`, on the lists and weights in `cues`, on the phrases in `phrases`, and on the modules beside this page.
"""
