# case: states of a document, with their transitions
# policy: script {"modules": {"enum": null}}
# expect: value ['SENT', 'paid -> draft is not allowed']
from enum import Enum


class State(Enum):
    DRAFT = "draft"
    SENT = "sent"
    PAID = "paid"


NEXT = {State.DRAFT: {State.SENT}, State.SENT: {State.PAID, State.DRAFT}}


def move(state, to):
    if to not in NEXT.get(state, ()):
        raise ValueError(f"{state.value} -> {to.value} is not allowed")
    return to


s = move(State.DRAFT, State.SENT)
try:
    move(State.PAID, State.DRAFT)
except ValueError as e:
    r = str(e)
[s.name, r]
