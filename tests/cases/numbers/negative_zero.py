# case: the sign of zero survives arithmetic
# expect: value [-0.0, 0.0, -0.0, 0.0, "-0.0"]
[-0.0, 0.0, 0.0 * -1, -0.0 + 0.0, str(-0.0)]
