# case: a real number less a complex one
# expect: value complex(2, -0.0)
# differs: gives `(2-0j)`, as CPython 3.14, where older ones first make the real number complex, and give `(2+0j)`
real, other = 3, 1 + 0j
real - other
