# case: names in any script, compared in NFKC form as Python does
# policy: expression
# inputs: {"größe": 2, "価格": 5, "fi": 1}
# expect: value [10, 1]
[größe * 価格, ﬁ]
