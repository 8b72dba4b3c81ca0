# case: letters that fold to ASCII by NFKC: long s, Kelvin sign
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 17
[x.__claſs__, x.__claſſ__]
