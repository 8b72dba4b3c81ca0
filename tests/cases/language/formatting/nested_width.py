# case: widths and precisions come from variables
# expect: value ['    12.346', '----x-----', '12.35', 'r   ', '   r']
width, precision, value = 10, 3, 12.34567
[f"{value:{width}.{precision}f}", f"{'x':{'-'}^{width}}", f"{value:.{precision - 1}f}", "{:{}}".format("r", 4), "{0:>{1}}".format("r", 4)]
