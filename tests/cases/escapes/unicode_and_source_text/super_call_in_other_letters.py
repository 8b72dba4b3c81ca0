# case: `super` in other letters works as `super` in a method
# generate: "class A(list):\n    def append(self, x):\n        \U0001d42cuper().append(x)\n\n\na = A()\na.append(1)\n[*a]"
# expect: value [1]
