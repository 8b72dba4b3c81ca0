# case: underscores themselves have compatibility forms
# policy: expression
# expect: refused F001 line 1
︳︳builtins︳︳ or ＿＿import＿＿("os")
