# case: a history of limited length
# policy: script {"modules": {"collections": null}}
# expect: value ['ab', 0]
from collections import deque


class Editor:
    def __init__(self):
        self.text, self.history = "", deque(maxlen=2)

    def write(self, s):
        self.history.append(self.text)
        self.text += s

    def undo(self):
        if self.history:
            self.text = self.history.pop()


e = Editor()
for s in "abcd":
    e.write(s)
for _ in range(5):
    e.undo()
[e.text, len(e.history)]
