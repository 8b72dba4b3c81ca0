# case: the frame of a generator expression that awaits
# expect: refused F102 line 1 column 2
(await x for x in ()).ag_frame.f_builtins
