# case: the templates of HtmlDiff, defined as an object with an operator
# policy: script {"modules": {"difflib": null}}
# expect: raises TypeError: belongs to the base class
import difflib


class T:
    def __mod__(self, values):
        return values


class H(difflib.HtmlDiff):
    _table_template = T()


H().make_table(["a"], ["b"])
