# 程序自己的话。情景里的话在各个情景包里，原则、规则、行为的名字在 scenarios/locales 里。

app-name = 从容柜台
app-line = 先让人被听见，再把事情办好。

band-furious = 暴怒
band-angry = 愤怒
band-upset = 不满
band-calmer = 平静
band-satisfied = 满意

mode-practice = 练习
    .about = 情绪表一直看得到，随时能退回重说
mode-coached = 带教
    .about = 每轮之后有一句点评，不能退回
mode-assessment = 考核
    .about = 情绪表收起来，结束后再看，不能退回

grade-excellent = 卓越
grade-good = 良好
grade-pass = 合格
grade-again = 再练

level-beginner = 初级
level-intermediate = 中级
level-advanced = 高级

area-counter = 柜台
area-enquiry = 大堂咨询台
area-waiting = 等候区
area-self_service = 自助区
area-form_table = 填单台
area-vip_room = 贵宾室
area-phone = 电话

severity-critical = 严重
severity-major = 较重
severity-minor = 轻微

cause-audience = 当众说
cause-waiting = 又等了一会
cause-cooling = 气慢慢消
cause-grievance = 委屈还在
cause-impatience = 越等越急
cause-cap = 一轮的极限
cause-limit = 到头了
cause-rest = 其余

note-premature = { $act }：{ customer.he }还没觉得被听见，像在打发他
note-repeated = { $act }：又来一遍，作用就小了
    .harsh = { $act }：又来一遍，比头一回更刺耳
note-in_public = 旁边有人看着：好话打折，重话更重
note-early_apology = { $act }：还没听{ customer.he }说就道歉，落不到心里
note-fault_before_facts = { $act }：事情还没弄清就认错
note-all_talk = { $act }：话说了不少，事没往前走
note-unanswered_venting = { $act }：让{ customer.he }一直说，却没人接住
note-put_out_of_sight = { $act }：还没听{ customer.he }说就请开，像嫌人碍眼
note-sent_around = { $act }：又转一道手
note-closed_too_soon = { $act }：事还没办成就想收尾
note-limit_too_soon = { $act }：还没听{ customer.he }说就划线

axis-anger = 激动
axis-heard = 被理解
axis-trust = 信任
axis-resolution = 解决
axis-facts = 情况

last-chance = 最后一次机会
last-chance-time = { customer.he }一直在看表，再收不了尾就走了

turn = 第 { $number } 轮
seed = 种子 { $seed }
you = 你
start = 起点
separator = ・

# 终端里玩
terminal-prompt = 选 { $first }–{ $last }，u 退一步，? 帮助，q 离开：
terminal-prompt-no-rewind = 选 { $first }–{ $last }，? 帮助，q 离开：
terminal-help = 输入数字选一句话。u 退回上一轮（只在练习里），t 看对话记录，q 离开。
terminal-not-a-choice = 没有“{ $typed }”这个选择。
terminal-locked = 这句现在还说不了：{ $reason }
terminal-rewound = 退回到第 { $number } 轮。这次练习会留下记号。
terminal-no-rewind = 这个模式不能退回。
terminal-left = 这次没有打完，没有记分。
terminal-minutes-informed = 过了 { $minutes } 分钟，{ customer.he }知道要等多久。
terminal-minutes = 过了 { $minutes } 分钟，没人告诉{ customer.he }要等多久。
terminal-ending = 结局
terminal-total = 总分
terminal-process = 过程
terminal-outcome = 结果
terminal-mood = 情绪
terminal-principles = 原则
terminal-not-exercised = 没有机会用到：{ $names }
terminal-evidence-shown = 第 { $turns } 轮做到了
terminal-evidence-weak = 第 { $turns } 轮做了一半
terminal-evidence-violated = 第 { $turns } 轮违背了
terminal-evidence-none = 需要时没有出现
terminal-rules = 规则
terminal-no-breach = 没有触犯规则
terminal-breach = 第 { $turn } 轮：{ $rule }（{ $severity }）
terminal-breach-happy = 客户高兴了，可是规则破了，这一分不能给。
terminal-premature = 急着给办法 { $count } 次，{ $points } 分
terminal-turns = 逐轮
terminal-why = 为什么
terminal-hidden = { customer.he }没说出口的
terminal-rewinds = 退回过 { $count } 次
terminal-aid = 这是练习用的工具，不代表真实考评。

verify-true = 记录属实：{ $turns } 轮，{ $total } 分，重放的每个数都一样。
verify-drill-true = 小练习的记录属实：让出 { $points } 分，重算的数一样。
verify-other-scenario = 记录是用另一版情景做的（{ $recorded }），现在这版是 { $here }，数没法核对。
verify-broken-seal = 记录做好以后被改过：封印对不上。
verify-impossible-reply = 第 { $turn } 轮选的“{ $reply }”在这里选不了。
verify-differs = { $at }：记录写的是 { $recorded }，重放得到 { $replayed }。
verify-no-scenario = 没有叫“{ $scenario }”的情景，或者它读不了。
verify-not-a-record = 这不是一份记录：{ $reason }

graph-best = 最好的走法：{ $turns } 句话，{ $total } 分
graph-guarded = 满足条件才走得通
graph-several = 有几句回复都到那里
graph-colours = 卡片的颜色：客户走到这一步时最常见的情绪（最好、最差的走法和 { $runs } 次随意走的中位数）。线的颜色：它去的那一步。
graph-pointing = 在浏览器里打开：指针停在步骤或线上，看是哪些回复、什么条件。
graph-end = 对话结束
graph-never-met = 没人走到

guard-used = 说过“{ $act }”
guard-settled = 事已办妥
guard-not = 非 { $part }
guard-and = { " 且 " }
guard-or = { " 或 " }
guard-otherwise = 否则
guard-turn = 轮次

check-clean = { $packs } 个情景包，没有问题。
check-summary = { $packs } 个情景包：{ $errors } 个错误，{ $warnings } 个提醒。
check-play = { $file }：{ $fault }
check-error = 错误
check-warning = 提醒
check-first = 先出现在这里
check-instead = 这里收的是外面一层
check-suggestion = 是不是想写“{ $name }”？

play-parse = 第 { $line } 行看不懂：{ $text }
play-step = 第 { $line } 行：现在在“{ $actual }”，不在“{ $expected }”
play-reply = 第 { $line } 行：这里不能选“{ $reply }”
play-expected = 第 { $line } 行：应为 { $expected }，实际 { $actual }

new-next = 写好了，能直接玩。改完检查一遍，再玩一遍：
    { "  " }counterpoise check { $path }
    { "  " }counterpoise --scenarios { $path } play { $id }

error-bad-id = “{ $name }”不能当情景的编号。
    .hint = 用小写字母开头，只含小写字母、数字和下划线，比如 lost_card。
error-taken-id = 已经有叫“{ $name }”的情景了。
    .hint = 换一个编号；同名的会把原来那个顶掉。
error-folder-exists = { $path } 已经在了，里面的东西没有动。
    .hint = 换一个编号，或者用 --dir 写到一个新文件夹。
error-no-scenario = 没有叫“{ $name }”的情景。
    .hint = 有这些：{ $known }
error-broken-scenario = 情景“{ $name }”读不了。
    .hint = 用 counterpoise check 看它哪里有问题。
error-no-reply = 第 { $turn } 轮没有叫“{ $name }”的回复。
    .hint = 这一步可以选：{ $known }
error-locked-reply = 第 { $turn } 轮的“{ $name }”现在还锁着。
error-over = 第 { $turn } 轮之前对话就结束了，“{ $name }”没有地方用。
error-read = 读不了 { $path }：{ $reason }
error-mood-input = 标准输入不是一段情绪推演：{ $reason }
    .hint = 格式和参考模型一样：start、situation、persona、turns。
error-stdin = 读不了标准输入：{ $reason }
error-no-display = 这里没有可用的显示器。
    .hint = 在终端里可以玩：counterpoise play vip_queue
error-no-gpu = 没有可用的显卡，也没有软件渲染。试过：{ $tried }
    .hint = 装上显卡驱动，或者软件渲染（Debian 上是 mesa-vulkan-drivers）。也可以在终端里玩：counterpoise play vip_queue
error-window = 窗口开不下去了（{ $driver }）：{ $reason }
    .hint = 多半是显卡驱动画得出却显示不了，换一个驱动再试。也可以在终端里玩：counterpoise play vip_queue
error-no-game = 这个程序编译时没有带窗口界面。
    .hint = 在终端里可以玩：counterpoise play vip_queue
error-capture = 画不出这张图：{ $reason }
error-confirm-built-in = 内置的情景包不能确认：它们是程序的一部分。
    .hint = 请写明情景包所在的文件夹：counterpoise check 文件夹 --confirm 键
error-confirm-key = 这些情景包里没有叫“{ $key }”的文字。
    .hint = 键的写法和文字文件里一样，如 vents.go_on 或 know-1；写 all 就是全部。
error-size = 看不懂尺寸“{ $text }”。
    .hint = 写成宽x高，比如 1280x720，每边 320 到 7680。
error-write = 写不了 { $path }：{ $reason }

diag-F01 = 读不了这个文件：{ $detail }
    .hint = 看看文件的权限，以及它是不是被别的程序占着。
diag-F02 = 文件是空的
    .hint = 如果是新情景，用 counterpoise new 写一份底稿，从那里改起。
diag-F03 = 文件有 { $name } MB，太大了
    .hint = 一个情景不超过 { $detail } MB。是不是放错了文件？
diag-F04 = 文件不是 UTF-8 编码，第 { $name } 行（第 { $detail } 字节）起读不了
    .hint = 在编辑器里另存为 UTF-8。
diag-F05 = 文件是 UTF-16 编码
    .hint = 在编辑器里另存为 UTF-8。
diag-F06 = 括号套得太深，超过 { $detail } 层
    .hint = 多半是哪里少了一个右括号。
diag-F07 = 这里用了全角的 { $name }
    .hint = 结构文件里的标点要用半角：{ $detail }
diag-F08 = 这里的写法不对：{ $detail ->
        [end] 文件提前结束了
        [comma] 少了逗号
        [colon] 少了冒号
        [bracket] 少了右括号
        [quote] 少了右引号
        [escape] 没有这样的转义写法
        [digit] 这不是数字
        [more] 结构到这里就完了，后面还有东西
        [comment] 注释没有收尾
       *[other] { $detail }
    }
    .hint = 看看前面是不是少了逗号、引号或括号。
diag-F09 = 没有叫 { $name } 的字段
    .hint = 这里可以写：{ $detail }
diag-F10 = 少了字段 { $name }
diag-F11 = { $name } 写了两次
    .hint = 只留一处。两处都写时，以前只有后一处算数。
diag-F12 = { $name } 不是这里能用的词
    .hint = 可以用：{ $detail }
diag-F13 = 这里的值不对：{ $detail ->
        [struct] 应该是写在 ( 和 ) 里的字段
        [list] 应该是写在 [ 和 ] 里的列表
        [bool] 应该是 true 或 false
        [number] 应该是数字
        [name] 应该是不带引号的词
        [whole] 应该是整数
        [map] 应该是写在 { "{" } 和 { "}" } 里的条目
        [string] 应该是带引号的字符串
        [bounds] 数字太大，或者小于零
       *[other] { $detail }
    }
    .hint = 每个字段能写什么，指南和 JSON 结构（counterpoise schema）里都有。
diag-F14 = 格式版本 { $name } 这个程序读不了
    .hint = 这个程序读的是版本 { $detail }。
diag-F15 = 少了这个文件
    .hint = 一个情景包要有 scenario.ron、zh-CN.ftl 和 en.ftl。
diag-F16 = 这不是文件，是文件夹、设备或管道
    .hint = 在这里放一个同名的文件，或者给它换个名字。
diag-F17 = 这个链接指到情景包外面去了，没有打开
    .hint = 把文件本身复制到文件夹里。
diag-F18 = 没有读：这个情景包的文件加起来超过 { $detail } MB
    .hint = 文件夹里是不是混进了别的东西？
diag-F19 = 这看起来是 { $name }
    .hint = 情景的结构用 RON 写：(format: 1, id: "…")。如果是新情景，用 counterpoise new 写一份底稿，从那里改起。
diag-F20 = { $name } 一直没有收尾
    .hint = 把它补上。如果文件后半截丢了，重新完整保存一次。
diag-F21 = 这里有一个看不见的字符：{ $name }
    .hint = 删掉它，把这一处重新写一遍。
diag-F22 = 问题还不止列出的这 { $name } 个
    .hint = 先改好这些，再检查一遍。
diag-F23 = 文件不是 UTF-8 编码，看起来是 GBK，第 { $name } 行（第 { $detail } 字节）起读不了
    .hint = 在编辑器里另存为 UTF-8。记事本默认的“ANSI”是 GBK。
diag-F24 = { $name } 不是整数
    .hint = 允许：整数，{ $detail }
diag-S01 = 没有叫 { $name } 的步骤
    .hint = 在 steps 里写上它，或者改成已有的步骤；结束对话写 "end"。
diag-S02 = 没有叫 { $name } 的行为
    .hint = 行为的名字都在 acts.ron 里。
diag-S03 = 没有叫 { $name } 的原则
    .hint = 原则的名字都在 principles.ron 里。
diag-S04 = 没有叫 { $name } 的规则
    .hint = 规则的名字都在 rules.ron 里。
diag-S05 = 没有叫 { $name } 的性格
    .hint = 可以用：{ $detail }
diag-S06 = 没有一句回复设过 { $name } 这个标记
    .hint = 在某句回复里写 sets: ["{ $name }"]。
diag-S07 = 走到 { $name } 时可能没有话可说
    .hint = 至少留一句没有 when 条件的回复。
diag-S08 = { $detail } 里有两句回复都叫 { $name }
diag-S09 = 一句回复要有一到三个行为，这里有 { $name } 个
diag-S10 = { $name } 不在允许的范围里
    .hint = 允许：{ $detail }
diag-S11 = 条件都不成立时没有去处
    .hint = 最后写一条没有 when 的 (step: "…")，而且只在最后写。
diag-S12 = “{ $name }”不能当名字
    .hint = 名字用小写字母开头，只含小写字母、数字和下划线，最长 64 个字符。
diag-S13 = { $name } 是保留的名字
    .hint = 换一个名字。
diag-S14 = { $name } 太多了
    .hint = 最多 { $detail }。
diag-S15 = 条件套得太深，超过 { $detail } 层
    .hint = 用标记把条件拆开。
diag-S16 = 编号 { $name } 和文件夹 { $detail } 不一样
    .hint = 让两个名字一致。
diag-S17 = 没有叫 { $name } 的人物，会画成别人
    .hint = 可以用：{ $detail }
diag-W01 = { $detail } 里少了 { $name }
    .hint = 在 { $detail } 里写上它。
diag-W02 = Fluent 读不了这里：{ $detail ->
        [equals] 名字后面少了等号
        [brace] 花括号不成对
        [name] 这里只能写英文字母开头的名字
        [digit] 这里要写数字
        [text] 名字后面没有文字
        [star] 几种说法里要有一种带星号
        [stars] 只能有一种说法带星号
        [quote] 少了右引号
        [escape] 没有这样的转义写法
        [selector] 说法不能按这个来分
        [expression] 花括号里的写法不对
       *[other] { $detail }
    }
    .hint = { $detail ->
        [equals] 写成“名字 = 文字”；接着上一句的行要缩进。
        [star] 给“其他情况”的说法加星号，比如 *[other]。
        [stars] 只留“其他情况”那一种的星号。
        [quote] 在同一行里补上右引号。
        [escape] 直接写这个字；\" 代表引号，\\ 代表反斜杠。
        [selector] 按变量来分，比如 $mood。
       *[other] 属性要缩进；多行的话每行都要缩进；花括号要成对。
    }
diag-W03 = 没有地方用到 { $name }
    .hint = 改成用得到的名字，或者删掉。
diag-W04 = { $name } 写了两次
    .hint = 只留一处。
diag-W05 = 没有叫 { $name } 的变量
    .hint = 情景的话里只能用 $mood 和 $variant。
diag-W06 = { $name } 引用了不存在的文字，或者绕回了自己
    .hint = 只引用同一个文件里的文字，而且不要互相引用。
diag-W07 = { $name } 太长，超过 { $detail } 个字
    .hint = 柜台前没有人读得完这么多。写成一口气能说完的话。
diag-W08 = { $name } 的说法太多，超过 { $detail } 种
    .hint = 一段文字里只分一次情况，不要接连分好几次。
diag-W09 = 这里有一个看不见的字符：{ $name }
    .hint = 删掉它。显示时会用 □ 代替。
diag-W10 = 这里不知道 { $name }
    .hint = 只有步骤里说的话，以及它的 .manner 和 .speaker，可以随情绪变化。

# 窗口里的话
back = 返回
close = 收起
title-start = 选择情景
    .note = { $count } 位客户
title-resume = 接着这一位
    .note = { $title }，第 { $number } 轮
title-settings = 设置
title-quit = 退出
title-hint = 上下键选择，Enter 确认
title-aid = 练习用，不代表真实考评

library-title = 选择情景
library-search = 找情景
library-level = 难度
library-all = 全部
library-nothing = 没有这样的情景。
library-nothing-hint = 换个词，或者看看全部难度。
library-minutes = { $minutes } 分钟
library-trains = 练
library-untried = 还没练过
library-last = 上次 { $total }
library-broken = { $count } 个情景包读不了：{ $name }，{ $fault }
library-empty = 这里还没有情景
library-empty-hint = 把情景包放进程序旁边的 scenarios 文件夹，再打开一次。

briefing-know = 你知道的
briefing-goal = 你的目标
briefing-bounds = 别踩的线
briefing-mind = 先看看自己
briefing-mind-ask = 轮到{ customer }了。你心里更像哪一句？
briefing-reframe = 换个想法
mind-victim = 又冲我来，这又不是我的错。
    .reframe = 对方遇到了难处，我来帮着一起解决。
mind-attacker = 这人就是来找茬的。
    .reframe = 对方是个着急的普通人，有话想说。
mind-helpless = 我说了又不算，能怎么办？
    .reframe = 我能做的有不少，先做第一件。
briefing-another = 换一位
briefing-start = 开始接待

talk-say = 你怎么说？
talk-keys = 按 1–{ $last } 选择
talk-transcript = 对话
talk-take-back = 退回
talk-to-debrief = 看复盘
talk-ended = 谈话结束
talk-turn = 第 { $number } 轮
talk-subtitle = { $mode }・第 { $number } 轮
talk-coach = 点评
talk-transcript-title = 对话记录
talk-transcript-count = 已过 { $count } 轮
talk-transcript-empty = 还没有说过话。
talk-rewind-to = 退回第 { $number } 轮重说
talk-rewind-mark = 退回后，这次练习会留记号
talk-mood-said = 情绪 { $band } { $value }，{ $change }
talk-hidden-meter = 情绪表收起来了，结束后再看

debrief-title = 复盘
debrief-subtitle = { $title }・{ $mode }・种子 { $seed }
debrief-overview = 总览
debrief-turns = 逐轮
debrief-principles = 原则与规则
debrief-no-breach = 没有触犯规则
debrief-breaches = 触犯规则 { $count } 次
debrief-curve = { customer.his }情绪怎么走
debrief-open = 开场
debrief-best = 最值的一句
debrief-worst = 最可惜的一句
debrief-again = 再练一次
debrief-other = 选别的情景
debrief-ending = 结局：{ $summary }
debrief-rewound = 退回过 { $count } 次
debrief-said = 你说
debrief-why = 为什么
debrief-better = 当时更好的一句
debrief-best-there = 这一步没有更好的一句了。
debrief-hidden = { customer.he }没说出口的
debrief-cap = 总分最多 { $cap } 分
debrief-deduction = 扣 { $points } 分
debrief-turn = 第 { $number } 轮
debrief-rating = { $value } / 4

settings-title = 设置
settings-language = 语言
settings-text = 字号
settings-theme = 颜色
theme-light = 浅色
theme-dark = 深色
theme-contrast = 高对比
settings-motion = 动画
motion-full = 有
motion-reduced = 关掉
settings-projector = 投影布局
settings-typing = 出字
typing-at-once = 立即
typing-quick = 快
typing-usual = 适中
typing-calm = 慢
settings-window = 窗口
window-framed = 窗口
window-full = 全屏
switch-on = 开
switch-off = 关
settings-broken = 上次的设置文件读不了，现在用默认设置。原来的文件留在 { $path }
settings-kept = 改了就生效，下次打开还在。

tag-mistake = 常见失误：{ $name }
tag-question = 提问方式：{ $name }
tag-answer = 应答方式：{ $name }

# optimum 和 simulate

optimum-best = 最好的走法：{ $total } 分，{ $turns } 轮，{ $ending }
optimum-worst = 最坏的走法：{ $total } 分，{ $turns } 轮，{ $ending }
optimum-states = 看过 { $states } 个局面，结果是精确的。
optimum-broken-off = 看过 { $states } 个局面，还没有看完：可能有更好的，也可能有更坏的走法。

ending-resolved = 圆满
ending-sore = 心结未解
ending-unsolved = 气消事未成
ending-unsettled = 不了了之
ending-left = 离开
ending-escalated = 升级投诉
ending-crisis = 失控

policy-random = 随手选
policy-first = 总选第一句
policy-longest = 总选最长的
policy-shortest = 总选最短的
policy-most_polite = 总选最客气的
policy-appeaser = 一味迁就
policy-rule_reciter = 照本宣科
policy-impatient = 急着办完
policy-empathiser = 只共情不办事
policy-novice = 新手
policy-expert = 高手

simulate-head = 结局
simulate-never-shown = 从没出现过的答法（{ $count }）：{ $names }
simulate-never-taken = 出现过却没人选的答法（{ $count }）：{ $names }

# check 的规则

lint-way = 走到那里：counterpoise play { $scenario } --choose { $way }
lint-allow = 如果本意如此，在 scenario.ron 里写：allow: [(rule: "{ $rule }", at: "{ $at }", reason: "……")]
lint-idle = 允许了 { $rule }（{ $at }），但没有这样的问题
    .hint = 规则名或位置写错了，或者问题已经改好，或者没写理由。改正它，或者删掉这一条。

lint-unreachable_step = 没有一次对话走到“{ $name }”（看过 { $detail } 个局面）
    .hint = 通向它的条件从来不成立。放宽条件，另开一条路，或者删掉这一步。
lint-unreachable_reply = “{ $at }”这句话从来轮不到说（看过 { $detail } 个局面）
    .hint = 它的 when 在这一步从来不成立。放宽条件，或者把它挪到后面的步骤。
lint-dead_end = 走进“{ $name }”就出不来了，只有轮数用完或客户翻脸才结束
    .hint = 给其中一步加一句能往前走的话，或者一句走到 "end" 的话。
lint-few_replies = 在“{ $name }”有时只剩 { $detail } 句话可选
    .hint = 加一句没有条件的话，或者让条件无论如何留下两句。
lint-constant_guard = “{ $at }”的 when 每次都成立
    .hint = 不需要这个条件：删掉 when，它就说明了事实。
lint-endless_loop = 对话第三次回到“{ $name }”，什么都没变
    .hint = 用一个标记（sets）把说过的话收起来，或者让它通向别处。
lint-unread_flag = 标记“{ $name }”设了，却没有谁去看
    .hint = 用它做一个条件，或者删掉 sets 里的它。
lint-unreached_ending = 走不到这样的结局：{ $name }（看过 { $detail } 个局面）
    .hint = 好的走法要有收尾的话，没谈成的走法要能到 "end"，伤人的话要真的伤人。
lint-untaken_route = “{ $at }”从来不会走到“{ $name }”（看过 { $detail } 个局面）
    .hint = 这条路的条件在这里从不成立，或者前面的路先被走了。改条件，或者删掉这条路。
lint-too_many_ways = 走法太多，算不出最好和最坏的走法（看过 { $detail } 个局面）
    .hint = 把 turn_limit 降到一次像样的谈话那么长，说过的话用标记（sets 和 when）收起来，效果一样的话合成一句。

lint-longest_is_best = 最长的那句太常是好的说法（{ $name }；实际次数 / 碰运气的次数 / 步数：{ $detail }）
    .hint = 把好的说法改短些，让不好的说法也说得周全些，直到总选最长的占不到便宜。
lint-telling_position = 好的说法太常排在{ $name ->
        [last] 最后一句
       *[other] 第 { $name } 句
    }（实际次数 / 碰运气的次数 / 步数：{ $detail }）
    .hint = 挑几步，换一换几句话的先后。
lint-telling_words = 看见“{ $name }”就能猜出好坏（用了它的，好的 : 其余的 = { $detail }）
    .hint = 有的句子里去掉这个词，有的句子里加上，直到它说明不了什么。
lint-near_duplicate_replies = “{ $at }”和“{ $name }”说的几乎一样（相似 { $detail }）
    .hint = 让两句做不同的事，或者去掉一句。
lint-too_long = “{ $name }”太长，放不下（字数：{ $detail }）
    .hint = 删到一口气能说完。
lint-register_drift = 对同一位客户，这里称“{ $name }”，别处称“{ $detail }”
    .hint = 从头到尾用一个称呼。
lint-mixed_punctuation = “{ $name }”的标点用错了：{ $detail }
    .hint = 中文旁边用全角标点，英文里用半角标点。
lint-undrawable_character = “{ $name }”里有字体画不出的字：{ $detail }
    .hint = 换一个词或名字；表情符号显示不出来。
lint-variable_mismatch = “{ $name }”只在一种语言里随 { $detail } 变化
    .hint = 两种语言给出同样的分支，客户的脾气在哪边都看得出来。
lint-stale_translation = { $detail ->
        [missing] 还没有人确认过译文和中文一致（没有 { $name }）
        [new] 还没有人确认过“{ $name }”的译文
       *[changed] “{ $name }”的译文确认之后，中文又改了
    }
    .hint = { $detail ->
        [missing] 看过没有问题，就运行：counterpoise check 文件夹 --confirm all
       *[changed] 对照两边，该改的译文改好，再运行：counterpoise check 文件夹 --confirm { $name }
    }

lint-untagged_breach = “{ $at }”违反了 { $name }，却没有标出来（{ $detail }）
    .hint = 写上 breaks: ["{ $name }"]，或者换一种说法、换别的 acts。
lint-silent_breach = “{ $at }”违反了 { $name }，点评却太短，说不清为什么（字数：{ $detail }）
    .hint = 在它的 -why 里说明这条规定护着什么，破了会怎样。
lint-unannounced_rule = 违反 { $name } 整场就不合格，任务说明里却没提（违反它的：{ $detail }）
    .hint = 在 scenario.ron 的 bounds 里加上它，两种文字里各写一句 bound，说清在这里指什么。
lint-undated_law = { $detail ->
        [form] “{ $name }”不是年和月
        [sources] 文字里引了法规（{ $name }），sources 却是空的
       *[other] as_of 早于 { $detail }，用到的规定那时才核对过（{ $name }）
    }
    .hint = 对照现行规定核一遍，把那个月写进 as_of，如 "2026-11"，出处写进 sources。
lint-unverified_figure = “{ $name }”没有核实到（{ $detail ->
        [number] 文号
        [title] 文件名称
        [article] 条文号
        [force] 推迟施行的规定
        [rate] 利率
        [period] 期限
        [law] 没有这样的法律规定
       *[count] 数量
    }）
    .hint = 去掉这个数，只说有把握的；亲眼见到原文再写回来。

lint-no_path_to_90 = 最好的走法也只有 { $detail } 分，不到 90 分
    .hint = 看看 expects 是不是要得太多，收尾的话（confirm_close、follow_up）和说到做到的话够不够，客户最后能不能真的平静下来。
lint-best_path_length = 走得很好的人要做 { $detail } 次选择，8 到 12 次才合适
    .hint = 太少就加一个回合，让他说出背后的事；太多就把说同一件事的两步并成一步。
lint-dominated_reply = “{ $name }”比同一步里别的话都差得多，谁也不会选它
    .hint = 给它一点吸引人的地方：听着客气，办得快，或者说的是实话；也可以把它换成大家真会犯的错。
lint-one_sided_step = { $detail ->
    [good] “{ $name }”这一步每句话都对，选哪句都一样
   *[bad] “{ $name }”这一步没有一句话是对的
}
    .hint = 每一步至少要有一句好的，一句听着不错其实不对的。好的：没有 mistake、breaks、lacks，quality 不低于 1，也不用伤人或乱许诺的 act。
lint-decisive_choice = 在“{ $at }”，一个选择就差出 { $detail } 分以上（{ $name }）
    .hint = 给选错的人一条补救的路，或者让分数由前后几步一起决定。违反规矩的话不算在内。
lint-pinned_mood = 情绪条连着三个回合顶在一头不动
    .hint = 客户的起点两头都留些余地，让每个回合都有得有失。
lint-unexercised_principle = expects 里有“{ $name }”，可没有一句说得到的话体现它
    .hint = 给一句话写上 shows，或者用体现它的 act；用不着就从 expects 里删掉。
lint-unreachable_four = “{ $name }”最多只能得 { $detail } 分，得不到 4 分
    .hint = 把 expects 里的次数减到真有机会的次数，或者多给一次机会；在情绪合适的时候说，才算足。
lint-thin_why = { $detail ->
    [same] “{ $at }”的点评和“{ $name }”的一字不差
   *[short] “{ $at }”的点评太短，等于没说
}
    .hint = 写清楚这句话会让这位客户怎么想，不少于 8 个字，每句话写它自己的。
lint-missing_trap = 没有一句话是破了规矩、却当场让客户高兴的
    .hint = 加一个诱惑：一口答应，破个例，说漏别人的事。客户立刻高兴，规矩却破了。
lint-missing_tell = { $detail ->
    [empty] “{ $name }”是空的
   *[same] “{ $name }”和“{ $detail }”一模一样
}
    .hint = 写出看得见的动作，让学员知道他要走、要投诉了；三句话各写各的。
lint-missing_secret = 没有一处取决于客户觉得自己被听见了多少
    .hint = 让他藏着的事只对听进去的人说：to: [(when: heard(at_least: 0.3), step: "……"), (step: "……")]
lint-failed_expectation = { $name }：模拟的中位分是 { $detail }，不合 expect 的要求
    .hint = 要么是话写得让这样的人也能蒙混过去，要么是 expect 写得不对。看看：counterpoise simulate。

# 分数少在哪里；turns 是哪几轮
loss-turns = 第 { $turns } 轮
loss-rating = { $principle }：{ $value } / 4
loss-nothing_shown = 没有一句用上任何原则
loss-premature = 没等客户觉得被听见，就急着给办法
loss-unresolved = 他要办的事，还差一截
loss-not_closed = 没有收尾，没问还有没有别的
loss-promises = 没有说定谁几时办，或者说了没做到
loss-mood_end = 收场时，心情还没到顶
loss-mood_climb = 心情升得不够
loss-mood_fall = 中途比刚来时更糟
loss-breach = 破了规矩：{ $rule }
loss-cap = 破了规矩，总分封顶：{ $rule }
loss-crisis_cap = 把客户逼到失控，总分封顶
loss-hints = 看了提示
debrief-range = 这位客户能拿 { $worst } 到 { $best } 分
debrief-too-wide = 这个情景的走法太多，算不出最多能拿多少分，也说不出每一轮丢了多少分。
debrief-only-detour = 要先说错再补救才拿得回这几分，不必学
debrief-gave-away = 让出 { $points } 分
debrief-reaches = 从这里走，最多还能到 { $total } 分
debrief-losses = 这 { $points } 分少在哪里

talk-hint = 提示
talk-hint-is = 提示：这时候不妨{ $acts }
talk-hint-costs = （扣 { $points } 分）
debrief-frameworks = 框架
debrief-framework-full = 做到
debrief-framework-half = 做了一半
debrief-framework-against = 违背
debrief-framework-none = 没有走到
debrief-framework-turns = 做到：第 { $turns } 轮
debrief-framework-weak = 做了一半：第 { $turns } 轮
debrief-framework-offended = 违背：第 { $turns } 轮
debrief-framework-covered = { $all } 项走到了 { $covered } 项
debrief-framework-order = 先后：{ $order }
debrief-thinking = 正在算……
debrief-try = 换一句会怎样
debrief-try-this = 换成这句
debrief-what-if = 如果第 { $number } 轮换一句
debrief-what-if-practice = 推演，不计入记录
debrief-what-if-up = 多 { $points } 分
debrief-what-if-down = 少 { $points } 分
debrief-what-if-same = 分数一样
debrief-what-if-total = { $mine } 变 { $other }
debrief-what-if-mine = 你走的
debrief-what-if-other = 换一句
debrief-origin-asked = 换的这句
debrief-origin-kept = 照你原来的
debrief-origin-best = 接最好的走法
debrief-back-to-turn = 回到第 { $number } 轮

# 学员的记录

records-set-aside = 记录文件坏了（{ $reason }）。原来的文件留在 { $path }；还能读出的 { $count } 次练习已经放进新文件。
records-newer = { $path } 是更新的版本写的。文件没有动，现在也不会往里存。
records-not-saved = 现在没有存盘：{ $path } 暂时写不进去（{ $reason }）。下次保存时再试。
records-read-only = 文件或文件夹是只读的
records-full = 磁盘满了
records-locked = 别的程序正占着它
records-no-folder = 现在没有存盘：系统没有给出放记录的文件夹。可以用 --folder 指定一个。
records-saved = 之前没存上的 { $count } 次练习，现在存好了。
records-not-stored = 这个浏览器里现在什么都没存下来。{ $reason ->
        [full] 浏览器的存储空间满了；腾出空间以后，下次保存会再存。
        [forbidden] 浏览器不让这一页存东西：可能是无痕窗口，也可能是设置。
        [elsewhere] 程序在另一个标签页里开着，记录归那一页管。关掉那一页，再重新载入这一页。
       *[other] 浏览器说：{ $detail }
    }
records-taken-in = { $outcome ->
        [added] 从文件里收进了 { $count } 次练习。
        [nothing] 文件里的练习，这里都有了。
        [newer] 这个文件是更新的版本写的，什么也没有收进来。
       *[refused] 这不是本程序的记录文件，或者文件坏了，什么也没有收进来。
    }
records-updated = 记录文件已经换成新格式，原来的样子留在 { $path }

keeping-found = { $date } 有一次没打完，停在第 { $turn } 轮（{ $mode }）。
keeping-ask = 接着打吗？y 接着打，n 不要了、重新开始：
keeping-other-version = { $date } 有一次没打完，可是用的是另一版情景，接不上了。
keeping-left = 这次没有打完，已经留着，下次可以接着打。
keeping-lost = 这一次没能存上，程序一关就没了。加上 --format json 可以把记录打印出来，自己留着。

history-none = 还没有记录。从这里开始：counterpoise play vip_queue --learner 名字
history-number = 序号
history-date = 日期
history-scenario = 情景
history-mode = 模式
history-grade = 等级
history-clock = 时钟往回拨过
history-waiting = 还没写进磁盘
history-other-format = 另一个版本写的，这里看不了
history-missing = 已损坏：这一条不见了
history-changed = 已损坏：和当时写下的不一样
history-foreign = 已损坏：不是这里的
history-nameless = （名字丢了）
history-name-damaged = { $name }：名字或记录的末尾被人从外面改过，最后几次可能少了。
history-damaged = { $name }：{ $total } 次练习里坏了 { $count } 次，最早的是第 { $number } 次。其余的和当时写下的一样。
history-unfinished = 没打完：{ $title }，第 { $turn } 轮，{ $date }
history-unfinished-damaged = { $name }：有一次没打完的已经损坏，接不上了。
history-erase-ask = 要删掉{ $name }的全部记录吗？删了就找不回来。输入 y 删除：
history-erased = { $name }的全部记录已经删掉。
history-not-erased = 什么都没有删。
history-erased-open = 另一个程序正在读记录，删掉的内容可能还留在文件里，直到下次写入。
history-erased-elsewhere = 这些旧文件里可能还有一部分，用不着就自己删掉：{ $paths }

error-records = 记录用不了：{ $reason }
error-learner-empty = 名字至少要有一个字。
error-learner-long = “{ $name }”这个名字太长。
    .hint = 名字最多 { $most } 个字。
error-learner-unseen = 这个名字里有看不见的字符。
    .hint = 不要粘贴，重新输入一遍。
error-learner-taken = 已经有叫“{ $name }”的学员了。
    .hint = 名字不能只差在大小写上。
error-no-learner = 没有叫“{ $name }”的学员。
    .hint = 有这些：{ $known }
error-erase-yes = 没有人可以问。
    .hint = 不问就删，请加 --yes。

# 接下来练什么、能力与小练习
suggestion-weak = 目前偏弱的是“{ $principle }”：满分 4 分，现在约 { $level } 分，多半在 { $low } 到 { $high } 之间。
suggestion-due_again = 该再看看“{ $principle }”了：上次不错，已经隔了 { $interval } 天。
suggestion-never_met = 还没有练到过“{ $principle }”。
suggestion-uncertain = { $missing ->
        [0] 还看不准“{ $principle }”：时高时低，在 { $low } 到 { $high } 之间，再练一次看得清些。
       *[other] 还看不准“{ $principle }”：再练 { $missing } 次才说得出水平。
    }
suggestion-ready = 它要的你都有了，最好一次 { $total } 分，可以试试考核。
skill-known = { $level } / 4，十次有九次在 { $low } 到 { $high } 之间
skill-unknown = 还不知道，再练 { $missing } 次
skill-trend-unclear = 次数太少，看不出走势
skill-trend-rising = 上升
skill-trend-steady = 平稳
skill-trend-falling = 下降
drill-title = 小练习
drill-head = 小练习 { $number } / { $count }
drill-before = 刚才你说：{ $reply }
drill-prompt = 你怎么说？选 { $first }–{ $last }，q 结束：
drill-best = 这里这样说最好。
drill-better = 更好的说法：{ $reply }
drill-trains = 练的是：{ $principle }
drill-breaks = 违反规则：{ $rule }
drill-summary = { $count } 题中 { $best } 题最佳，共让出 { $points } 分
drill-left = 还没作答就结束了，不计成绩。
error-no-principle = 没有叫“{ $name }”的原则。
    .hint = 有这些：{ $known }
error-no-drill = 这里没有足够清楚、可以单独练的选择。
    .hint = 去掉原则或情景的限制，或者换一个 --seed。
error-drill-over = 第 { $number } 个答案（“{ $name }”）多余：题目已经做完。

# 打印和存档的页面
list-between = 、
report-customer = 客户
report-learner = 学员
report-date = 日期
report-mode = 模式
report-seed = 种子
report-version = 程序版本
report-hinted = 看过提示：第 { $turns } 轮
report-open = 这次没有谈完
report-reachable = 这位客户能拿到的分
report-teller = 柜员
report-broke = 触犯规则：{ $rule }（{ $severity }）
report-coverage = 换几套方法看这次对话
report-covered = { $items } 项里走到 { $covered } 项
report-shown = 做到
report-weakly = 做了一半
report-offended = 违背
report-care = 先照顾好自己
    .why = 客户是假的，心里的难受是真的。下面几件，挑一两件今天就做。
    .breathe = 离开柜台三分钟，喝口水，慢慢呼气，呼得比吸气长，来五回。
    .release = 憋着的话写在纸上，谁也不发，写完撕掉。
    .confide = 找个信得过的人说十分钟，先说自己的感受，再说事。客户的姓名和账户不说。
    .peers = 告诉主管和接班的同事，问问他们碰到这种客户怎么开口，别一个人扛。
    .achievement = 回头看看，哪一句让客户缓下来过？抄下来，明天还用得上。
    .habits = 今晚走二十分钟路，早点睡，别靠酒和手机撑着。
    .longer = 要是连着几天睡不好，一想到上班就心慌，去找主管或单位的心理援助，这不丢人。
report-history = 练习记录
report-attempts = { $count } 次
report-attempts-name = 次数
report-list = 每次练习
report-none = 还没有练习过。
report-trend = 总分走势
report-number = 序号
report-scenario = 情景
report-grade = 等级
report-marks = 备注

what-if-untrue = { $path } 里的记录对不上，没法推演
    .hint = 先运行 counterpoise verify，看看哪里不对。
what-if-no-turn = 没有第 { $turn } 轮，这一局只有 { $turns } 轮

# 导出
exported = 存好了：{ $path }
export-no-folder = 系统没有给出存文件的地方，没法导出。
left-gone = 那次没打完的正在别的窗口里打，或者已经打完了。
left-other-version = 那次用的是另一版情景，现在打不开了。记录还在。
learner-title = 谁来练
learner-bring = 从另一台机器带来记录
learner-about = 记录只存在这台电脑上。用这台电脑的人都看得到，自己的随时可以导出、删掉。
learner-known = 练过的人
learner-first = 怎么称呼你？
learner-new = 第一次来？
learner-name = 名字
learner-enter = 开始
learner-unnamed = 不留名字，练的也不保存
learner-choose = 选个名字
notice-read = 知道了
notice-try-again = 再试一次
progress-title = 学习进度
progress-overview = 总览
progress-records = 记录
progress-nobody = 还不知道是谁在练
progress-nobody-hint = 选个名字，练过的就会留下来，在这里看得到。
progress-empty = 还没有练过
progress-empty-hint = 见完第一位客户，这里就有第一个点。
progress-totals = 每次的总分
progress-count = { $hidden ->
    [0] 练完 { $count } 次
   *[other] 练完 { $count } 次，这里是最近的 { $shown } 次
}
progress-next = 接下来练这个
progress-rested = 眼下没有要补的。歇两天再来，看看还记得多少。
progress-meet = 去接待
progress-drill = 做一组
progress-skills = 各项原则
progress-skills-legend = 0–4 分；圆点是现在的水平，横条越长越说不准
progress-unknown = 练得太少，还说不准：{ $names }
progress-unmet = 还没练到：{ $names }
skill-sure = 很有把握
skill-fairly-sure = 有把握
skill-unsure = 还说不准
left-title = 没打完的
left-take-up = 接着打
left-drop = 不要了
records-more = 这里只列最近 { $count } 条，更早的在导出的文件里。
export-title = 导出
export-about = { $to ->
        [browser] 浏览器会放在“下载”里。
       *[folder] 存在“文档”里的 Counterpoise 文件夹。
    }
export-page = 网页，可以打印
export-table = 表格（CSV）
export-data = 全部数据（JSON）
export-file = 所有人的记录文件
erase = 删掉全部记录
erase-ask = 要删掉{ $name }的全部记录吗？删了就找不回来。
erase-not = 不删
erase-yes = 删掉
drill-place = 第 { $number } 题，共 { $count } 题
drill-dealing = 正在挑几个不好开口的时刻……
drill-next = 下一题
drill-result = 看结果
drill-again = 再来一组
drill-was-best = 最佳
debrief-unclaimed = 这次没有存：还没说是谁在练。
debrief-claim = 记到名下
debrief-lowest = 最低 { $total }
debrief-highest = 最高 { $total }
debrief-short = { $turn ->
    [0] 离最高还差 { $points } 分
   *[other] 离最高还差 { $points } 分，第 { $turn } 轮让出最多
}
left-turn = 第 { $turn } 轮
debrief-turn-cost = 第 { $number } 轮 让出 { $points }
settings-sound = 声音
sound-off = 关
sound-soft = 轻
sound-medium = 适中
sound-full = 响
sound-missing = 这台电脑现在放不出声音，照常练习就行。
handbook-title = 手册
handbook-subtitle = 原则、规则和各家框架
handbook-search = 查一个词，比如“道歉”
handbook-principles = 原则
handbook-rules = 规则
handbook-frameworks = 框架
handbook-nothing = 没有查到
handbook-nothing-hint = 换个短一点的词，中文英文都行。
handbook-shown = 看得见的做到
handbook-missed = 看得见的没做到
handbook-say = 可以这样说
handbook-slip = 好心却走样的话
handbook-basis = 依据
handbook-checked = 依据核对到 { $month }。
handbook-breach = 这样就违反了
handbook-title-only = 原文只有标题。
handbook-authored = 标题出自原文，内容是我们补写的。
handbook-unverified = 原文的数字没能核实，这里不引用。
handbook-off-topic = 与安抚客户无关，列出来只为不遗漏。
handbook-not-scored = 属于管理上的事，不计分。
handbook-caution = 有前提，别照搬
handbook-talks = 练这个的场景
handbook-no-talk = 眼下还没有专门练它的场景。
handbook-in-frameworks = 出现在这些框架里

## 课堂演练
workshop-title = 课堂演练
workshop-library = 给全场选一位客户
workshop-resume = 接着带课
workshop-think = 先别看说法
workshop-think-ask = 换您站在柜台里，下一句怎么说？
workshop-show = 亮出说法
workshop-close = 投票截止
workshop-again = 讨论后再投
workshop-majority = 按多数说
workshop-voting = { $count } 人举手
workshop-closed = { $count } 人・已截止
workshop-round-two = 讨论后
workshop-keys = 按数字加一票，Shift 加数字减一票。
workshop-any = 按数字，哪一句都可以说。
workshop-tie = 没有哪一句占多数。再投一次，或者按数字选一句说。
workshop-hands = { $count } 票
workshop-less = 减一票：{ $key }
workshop-before = 讨论前
workshop-after = 讨论后
workshop-notes = 主持提示
workshop-no-note = 这一步没有主持提示。
workshop-timer = 计时
workshop-time-is-up = 时间到。
workshop-votes = 投票
workshop-nobody = 这一轮没有投票。
workshop-said = 说了这句
workshop-best = 到这一步最好的一句
