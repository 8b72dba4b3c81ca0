# case: the templates of HtmlDiff
# policy: script {"modules": {"difflib": null}}
# expect: raises AttributeError: '_file_template'
import difflib

difflib.HtmlDiff._file_template
