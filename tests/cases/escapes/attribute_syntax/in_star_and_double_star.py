# case: unpacked arguments are judged
# expect: refused F201 line 1 column 11, F201 line 1 column 21, F201 line 1 column 35
print(*().__class__.__mro__, **{}.__dict__)
