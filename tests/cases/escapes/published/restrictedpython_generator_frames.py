# case: RestrictedPython, CVE-2023-37271: from a generator's frame to the frame outside of the walls
# expect: raises AttributeError: 'generator' object has no attribute 'gi_frame'
q = (q.gi_frame.f_back.f_back for _ in [1])
[*q][0]
