# case: a special method in other letters is that method
# generate: "class A:\n    def _\uff3f\uff47\uff45\uff54attribute__(self, name):\n        pass"
# expect: refused F202 line 2 column 9
