# case: a fullwidth low line inside a name is an underscore: the dunder is seen after normalisation
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 17
().__class＿_ or _＿import__("os")
