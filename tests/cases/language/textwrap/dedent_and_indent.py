# case: indentation taken away and added
# policy: script {"modules": {"textwrap": null}}
# expect: value ['\nfirst\n  second\nthird\n', '> a\n\n> b\n', 'a\n  b']
import textwrap
text = """
    first
      second
    third
"""
plain = textwrap.dedent(text)
[plain, textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\nb", "  ", lambda line: "b" in line)]
