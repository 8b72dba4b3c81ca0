# case: a file that is removed or replaced while it is open lives on for who has it
# policy: script {"modules": {"os": null}}
# files: {"a": "one", "b": "two"}
# expect: value ["one", "two", "two", False]
import os

first, second = open("a"), open("b")
os.replace("b", "a")
[first.read(), second.read(), open("a").read(), os.path.exists("b")]
