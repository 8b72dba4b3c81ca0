# case: paragraphs of a width
# policy: script {"modules": {"textwrap": null}}
# expect: value [['The textwrap module is just like fill(),', 'but it returns a list of strings instead', 'of one big string with newlines.'], 'a bb\nccc\ndddd', ['averyver', 'ylongwor', 'd x'], []]
import textwrap
text = "The textwrap module is just like fill(), but it returns a list of strings instead of one big string with newlines."
[textwrap.wrap(text, width=40), textwrap.fill("a bb ccc dddd", 6), textwrap.wrap("averyverylongword x", 8), textwrap.wrap("")]
