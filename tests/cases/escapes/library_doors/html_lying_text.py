# case: escape calls the methods of an own text
# policy: script {"modules": {"html": null}}
# expect: value True
import html


class Text(str):
    def replace(self, *args):
        return self


type(html.escape(Text("<"))) is Text
