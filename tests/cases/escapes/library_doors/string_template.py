# case: string.Template with a pattern of one's own compiles and evaluates text
# expect: refused F301 line 1 column 6
from string import Template
class T(Template):
    idpattern = ".*"
T("${x.__class__}").substitute({"x.__class__": 1})
