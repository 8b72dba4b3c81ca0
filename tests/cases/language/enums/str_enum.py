# case: members of a StrEnum are text
# policy: script {"modules": {"enum": null}}
# expect: value [True, 'state: posted', 'POSTED', 'DRAFT', ['draft', 'posted'], 'draft,posted']
from enum import StrEnum, auto


class State(StrEnum):
    DRAFT = auto()
    POSTED = "posted"


[State.DRAFT == "draft", f"state: {State.POSTED}", State("posted").name, State.DRAFT.upper(), [str(s) for s in State], ",".join(State)]
