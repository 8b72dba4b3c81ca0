# case: an own object for a pattern gets text
# policy: script {"modules": {"textwrap": null}}
# expect: value True
import textwrap

seen = []


class Pattern:
    def split(self, text):
        seen.append(type(text) is str)
        return [text]


w = textwrap.TextWrapper(break_on_hyphens=False)


class W(textwrap.TextWrapper):
    wordsep_simple_re = Pattern()


W(break_on_hyphens=False).wrap("a b")
all(seen)
