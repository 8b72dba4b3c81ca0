# case: `gi_frame` in other letters is `gi_frame`
# expect: raises AttributeError: gi_frame
(x for x in ()).gi_ｆrame
