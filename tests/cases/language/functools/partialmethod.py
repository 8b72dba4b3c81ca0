# case: methods with arguments given beforehand
# policy: script {"modules": {"functools": null}}
# expect: value [True, False]
from functools import partialmethod


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = bool(state)
        return self

    wake = partialmethod(set_state, True)
    kill = partialmethod(set_state, False)


[Cell().wake().alive, Cell().wake().kill().alive]
