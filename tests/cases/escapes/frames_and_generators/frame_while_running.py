# case: a generator that looks at itself while it runs sees no frame (CVE-2023-37271)
# expect: raises AttributeError: gi_frame
def g():
    yield me.gi_frame.f_back.f_back.f_globals


me = g()
[*me]
