# case: two spellings with one NFKC form are one name
# expect: value 3
ﬁeld = 1
field += 2
ﬁeld
