# case: an object that pretends to have an __exit__
# policy: script {"modules": {"contextlib": null}}
# expect: value [3]
import contextlib

asked = []


class Fake:
    def __getattr__(self, name):
        asked.append(name)
        return print

    def __call__(self, *details):
        asked.append(len(details))


with contextlib.ExitStack() as stack:
    stack.push(Fake())
asked
