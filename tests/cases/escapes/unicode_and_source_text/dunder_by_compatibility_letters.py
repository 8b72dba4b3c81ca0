# case: superscripts, ligatures, circled and sans-serif letters are the letters that they stand for
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 17, F201 line 1 column 32, F201 line 1 column 45
[x.__ᶜlass__, x.__𝗀lobals__, x.__𝕓ases__, x.__ｓubclasses__]
