# case: a generator's frame leads to every frame outside (CVE-2023-37271)
# expect: raises AttributeError: gi_frame
g = (g.gi_frame.f_back.f_back for _ in [1])
next(g)
