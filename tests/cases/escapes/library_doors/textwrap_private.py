# case: inner methods of a wrapper
# policy: script {"modules": {"textwrap": null}}
# expect: raises AttributeError: '_split'
import textwrap

textwrap.TextWrapper()._split("a b")
