# case: whatever stands before the dot, the name behind it is judged
# expect: refused F201 line 2 column 13, F201 line 3 column 14, F201 line 4 column 13, F201 line 5 column 12, F201 line 6 column 12, F201 line 7 column 12, F201 line 8 column 12, F201 line 9 column 12, F201 line 10 column 13, F201 line 11 column 9, F201 line 12 column 12, F201 line 13 column 21, F201 line 14 column 17
def f():
    (yield).__class__
    (x := 0).__class__
    (1 < 2).__class__
    [1][0].__class__
    {1: 2}.__class__
    1_0.00.__class__
    "a""b".__class__
    f"{1}".__class__
    (not 1).__class__
    ....__class__
    0x123 .__class__
    (i for i in ()).__class__
    (lambda: 0).__class__
