# case: what a computing function hands back unchanged is the very object that it was given
# expect: value [True, True, True, 2.5, 1000.5]
def same(x):
    return x

def clamp(x, low, high):
    return max(low, min(x, high))

nan = float('nan')
large = 12345.678
[same(nan) in [nan], same(large) is large, clamp(large, 0.0, 1e9) is large, clamp(1.0, 2.5, 7.0), clamp(1e6, 0.0, 1000.5)]
