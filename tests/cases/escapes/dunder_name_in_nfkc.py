# case: underscores themselves have compatibility forms
# policy: expression
# expect: refused
︳︳builtins︳︳ or ＿＿import＿＿("os")
