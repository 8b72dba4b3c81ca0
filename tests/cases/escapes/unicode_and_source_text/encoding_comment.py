# case: a coding comment does not change how the text is read
# generate: "# -*- coding: utf-7 -*-\n+AF8AXw-class"
# expect: refused or raises NameError or input
