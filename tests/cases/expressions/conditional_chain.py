# case: nested conditionals choose the first branch that holds
# policy: expression
# inputs: {"qty": 40}
# expect: value 'case'
"bulk" if qty >= 100 else "case" if qty >= 24 else "single"
