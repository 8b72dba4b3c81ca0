# case: angles in degrees and radians
# policy: script {"modules": {"math": null}}
# expect: value [0.5, 0.5, 1.0, 45.0, 1.570796, 90.0]
import math
angle = math.radians(30)
[round(math.sin(angle), 6), round(math.cos(math.pi / 3), 6), round(math.tan(math.pi / 4), 6), round(math.degrees(math.atan2(1, 1)), 6), round(math.asin(1), 6), round(math.degrees(math.acos(0)), 6)]
