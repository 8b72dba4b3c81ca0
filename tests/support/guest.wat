;; A guest with a handful of tricks instead of a Python, for tests of the host.
;; A program's "code" is its source text, and its first letter says what happens:
;;   v value 42            l loops for ever        r recurses for ever      i loops i64 times (see below)
;;   u unreachable         o reads out of bounds   g grows until refused, then unreachable
;;   G as g, but goes on   h limit output, 77      k unknown limit          x unknown operation
;;   a reply outside       A reply at the end      n no values              e bytes behind the value
;;   d 42 if memory is clean, then dirties it      R a None per row         T row 1 twice
;;   L a row loops for ever (row 3)                p half of the rows at a time
;;   f calls f()           F calls g()             s calls outside          S calls with 2^40 bytes
;;   t takes too little    q calls f() for ever    w prints two bytes, `\01f`, to stderr
;;   W the same, to stdout, for ever    O reads an object that nobody gave
;;   y begins the run of an evaluation
;; Evaluated: Y begins its run twice   Z replies with neither   l (in its run) loops for ever   else 42
;;   c (compiling) loops for ever   m (compiling) grows for ever
(module
  (import "fangless" "host_call" (func $host (param i32 i64 i64) (result i64)))
  (memory (export "memory") 16)
  (table 8 funcref)
  (global $stack (export "__stack_pointer") (mut i32) (i32.const 0))
  (data (i32.const 1024) "\07\00\00\00\01\00\00\00\00\00\00\03\54") ;; one value: int 42
  (data (i32.const 1040) "\07\00\00\00\00\00\00\00\00\00\00")      ;; no value
  (data (i32.const 1056) "\07\00\00\00\01\00\00\00\00\00\00\03\54\00") ;; a byte too many
  (data (i32.const 1072) "\07\00\00\00\01\00\00\00\00\00\00\00")   ;; one value: None

  (data (i32.const 1088) "\03\00\00\00\00\01f\0b\00\0c\00")        ;; a call: f()
  (data (i32.const 1104) "\03\00\00\00\00\01g\0b\00\0c\00")        ;; a call: g()
  (data (i32.const 1120) "\04\00\00\00\01\00\01x")                 ;; a read: x of object 0

  (func (export "fangless_init") (i32.store8 (i32.const 2048) (i32.const 1)))
  (func (export "fangless_buffer") (param i32) (result i32) (i32.const 65536))

  (func $at (param $address i32) (param $length i32) (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (local.get $address)) (i64.const 32))
            (i64.extend_i32_u (local.get $length))))
  (func $spin (loop $again (br $again)))
  (func $deep (param i64) (result i64)
    (i64.add (call $deep (i64.add (local.get 0) (i64.const 1))) (local.get 0)))
  (func $grow (loop $again
    (br_if $again (i32.ne (memory.grow (i32.const 16)) (i32.const -1)))))

  ;; CompileReply::Sealed with the source as code, no names and no formula
  (func (export "fangless_compile") (param $request i32) (param $length i32) (result i64)
    (local $source i32)
    (if (i32.ne (i32.load8_u (i32.const 2048)) (i32.const 1)) (then (unreachable)))
    (local.set $source (i32.add (i32.load8_u (local.get $request)) (i32.const 1)))
    (if (i32.eq (i32.load8_u offset=1 (local.get $request)) (i32.const 99)) (then (call $spin)))
    (if (i32.eq (i32.load8_u offset=1 (local.get $request)) (i32.const 109)) (then (call $grow) (unreachable)))
    (i32.store8 (i32.const 4096) (i32.const 0))
    (memory.copy (i32.const 4097) (local.get $request) (local.get $source))
    (memory.fill (i32.add (i32.const 4097) (local.get $source)) (i32.const 0) (i32.const 8))
    ;; the tricks that call have the function `f`
    (if (call $calls (i32.load8_u offset=1 (local.get $request))) (then
      (i32.store16 (i32.add (i32.const 4099) (local.get $source)) (i32.const 257))
      (i32.store8 (i32.add (i32.const 4101) (local.get $source)) (i32.const 102))
      (return (call $at (i32.const 4096) (i32.add (local.get $source) (i32.const 9))))))
    (call $at (i32.const 4096) (i32.add (local.get $source) (i32.const 7))))

  ;; f, F, s, S, t, q
  (func $calls (param $trick i32) (result i32)
    (i32.or (i32.or (i32.or (i32.eq (local.get $trick) (i32.const 102)) (i32.eq (local.get $trick) (i32.const 70)))
                    (i32.or (i32.eq (local.get $trick) (i32.const 115)) (i32.eq (local.get $trick) (i32.const 83))))
            (i32.or (i32.eq (local.get $trick) (i32.const 116)) (i32.eq (local.get $trick) (i32.const 113)))))

  ;; n None values for n rows of 2 bytes each behind two heads, of which at most $most
  (func $rows (param $request i32) (param $length i32) (param $most i32) (param $loop i32) (result i64)
    (local $count i32) (local $row i32)
    (local.set $count (i32.sub (i32.sub (local.get $length) (i32.const 8)) (i32.load (local.get $request))))
    (local.set $count (i32.div_u (i32.sub (local.get $count)
      (i32.load offset=4 (i32.add (local.get $request) (i32.load (local.get $request))))) (i32.const 2)))
    (if (i32.gt_u (local.get $count) (local.get $most)) (then (local.set $count (local.get $most))))
    (loop $next
      (if (i32.gt_u (local.get $row) (i32.const 0)) (then
        (drop (call $host (i32.const 2) (i64.extend_i32_u (local.get $row)) (i64.const 0)))))
      (if (i32.and (local.get $loop) (i32.eq (local.get $row) (i32.const 3))) (then (call $spin)))
      (call $count_to (i64.const 10000))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $row) (local.get $count))))
    ;; the head, with a count of two bytes
    (i32.store (i32.const 8192) (i32.const 8))
    (i32.store8 (i32.const 8196) (i32.or (i32.and (local.get $count) (i32.const 127)) (i32.const 128)))
    (i32.store8 (i32.const 8197) (i32.shr_u (local.get $count) (i32.const 7)))
    (memory.fill (i32.const 8198) (i32.const 0) (i32.add (local.get $count) (i32.const 6)))
    (call $at (i32.const 8192) (i32.add (local.get $count) (i32.const 12))))

  (func $count_to (param $left i64)
    (loop $again
      (local.set $left (i64.sub (local.get $left) (i64.const 1)))
      (br_if $again (i64.gt_s (local.get $left) (i64.const 0)))))

  (func $clean (result i32)
    (local $page i32) (local $dirt i32)
    (local.set $page (i32.const 131072))
    (loop $next
      (local.set $dirt (i32.or (local.get $dirt) (i32.load8_u (local.get $page))))
      (i32.store8 (local.get $page) (i32.const 7))
      (local.set $page (i32.add (local.get $page) (i32.const 12288)))
      (br_if $next (i32.lt_u (local.get $page) (i32.const 1000000))))
    (i32.or (local.get $dirt) (i32.load8_u (i32.const 2049)))
    (i32.store8 (i32.const 2049) (i32.const 7)))

  (func (export "fangless_evaluate") (param $request i32) (param $length i32) (result i64)
    (local $do i32)
    (local.set $do (i32.load8_u offset=5 (local.get $request)))
    (drop (call $host (i32.const 8) (i64.const 0) (i64.const 0)))
    (if (i32.eq (local.get $do) (i32.const 89)) (then (drop (call $host (i32.const 8) (i64.const 0) (i64.const 0)))))
    (if (i32.eq (local.get $do) (i32.const 108)) (then (call $spin)))
    (i32.store8 (i32.const 8192) (i32.add (i32.const 1) (i32.eq (local.get $do) (i32.const 90))))
    (memory.copy (i32.const 8193) (i32.const 1024) (i32.const 13))
    (call $at (i32.const 8192) (i32.const 14)))

  (func (export "fangless_run") (param $request i32) (param $length i32) (result i64)
    (local $do i32)
    (local.set $do (i32.load8_u offset=5 (local.get $request)))
    (if (i32.eq (local.get $do) (i32.const 108)) (then (call $spin)))
    (if (i32.eq (local.get $do) (i32.const 121)) (then (drop (call $host (i32.const 8) (i64.const 0) (i64.const 0)))))
    (if (i32.eq (local.get $do) (i32.const 114)) (then (drop (call $deep (i64.const 0)))))
    (if (i32.eq (local.get $do) (i32.const 105)) (then (call $count_to (i64.const 1000000))))
    (if (i32.eq (local.get $do) (i32.const 117)) (then (unreachable)))
    (if (i32.eq (local.get $do) (i32.const 111)) (then (drop (i32.load (i32.const -8)))))
    (if (i32.eq (local.get $do) (i32.const 103)) (then (call $grow) (unreachable)))
    (if (i32.eq (local.get $do) (i32.const 71)) (then (call $grow)))
    (if (i32.eq (local.get $do) (i32.const 104)) (then (drop (call $host (i32.const 1) (i64.const 4) (i64.const 77)))))
    (if (i32.eq (local.get $do) (i32.const 107)) (then (drop (call $host (i32.const 1) (i64.const 99) (i64.const 1)))))
    (if (i32.eq (local.get $do) (i32.const 120)) (then (drop (call $host (i32.const 99) (i64.const 1) (i64.const 1)))))
    (if (i32.eq (local.get $do) (i32.const 97)) (then (return (i64.const -1))))
    (if (i32.eq (local.get $do) (i32.const 65)) (then (return (call $at (i32.const 1048570) (i32.const 64)))))
    (if (i32.eq (local.get $do) (i32.const 110)) (then (return (call $at (i32.const 1040) (i32.const 11)))))
    (if (i32.eq (local.get $do) (i32.const 101)) (then (return (call $at (i32.const 1056) (i32.const 14)))))
    (if (i32.eq (local.get $do) (i32.const 100)) (then
      (if (call $clean) (then (return (call $at (i32.const 1072) (i32.const 12)))))))
    (if (i32.eq (local.get $do) (i32.const 84)) (then
      (drop (call $host (i32.const 2) (i64.const 1) (i64.const 0)))
      (drop (call $host (i32.const 2) (i64.const 1) (i64.const 0)))))
    (if (i32.eq (local.get $do) (i32.const 82)) (then
      (return (call $rows (local.get $request) (local.get $length) (i32.const 16000) (i32.const 0)))))
    (if (i32.eq (local.get $do) (i32.const 76)) (then
      (return (call $rows (local.get $request) (local.get $length) (i32.const 16000) (i32.const 1)))))
    (if (i32.eq (local.get $do) (i32.const 112)) (then
      (return (call $rows (local.get $request) (local.get $length) (i32.const 7) (i32.const 0)))))
    ;; the answer's value, of two bytes behind a head of five, becomes the run's
    (if (i32.eq (local.get $do) (i32.const 102)) (then
      (drop (call $host (i32.const 5) (i64.const 12000) (call $host (i32.const 4) (i64.const 1088) (i64.const 11))))
      (i32.store16 (i32.const 1035) (i32.load16_u (i32.const 12005)))))
    (if (i32.eq (local.get $do) (i32.const 70)) (then (drop (call $host (i32.const 4) (i64.const 1104) (i64.const 11)))))
    (if (i32.eq (local.get $do) (i32.const 115)) (then (drop (call $host (i32.const 4) (i64.const 1048570) (i64.const 10)))))
    (if (i32.eq (local.get $do) (i32.const 83)) (then (drop (call $host (i32.const 4) (i64.const 1088) (i64.const 1099511627776)))))
    (if (i32.eq (local.get $do) (i32.const 116)) (then
      (drop (call $host (i32.const 4) (i64.const 1088) (i64.const 11)))
      (drop (call $host (i32.const 5) (i64.const 12000) (i64.const 1)))))
    (if (i32.eq (local.get $do) (i32.const 113)) (then
      (loop $again (drop (call $host (i32.const 4) (i64.const 1088) (i64.const 11))) (br $again))))
    (if (i32.eq (local.get $do) (i32.const 79)) (then (drop (call $host (i32.const 4) (i64.const 1120) (i64.const 8)))))
    (if (i32.eq (local.get $do) (i32.const 119)) (then
      (drop (call $host (i32.const 7) (i64.const 1093) (i64.const 2)))))
    (if (i32.eq (local.get $do) (i32.const 87)) (then
      (loop $again (drop (call $host (i32.const 6) (i64.const 1093) (i64.const 2))) (br $again))))
    (call $at (i32.const 1024) (i32.const 13))))
