# case: an indent larger than memory allows
# policy: script {"modules": {"textwrap": null}}
# expect: raises MemoryError or limit memory|steps
import textwrap

textwrap.indent("a\n" * 1000, "x" * 10 ** 6)
