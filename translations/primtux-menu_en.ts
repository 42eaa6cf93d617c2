<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message numerus="yes">
        <source>A new try is possible in %n s. Children can go on working meanwhile.</source>
        <translation>
            <numerusform>A new try is possible in %n s. Children can go on working meanwhile.</numerusform>
            <numerusform>A new try is possible in %n s. Children can go on working meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message numerus="yes">
        <source>%n activities of this lesson are not on this PC. Children do not see them.</source>
        <translation>
            <numerusform>%n activity of this lesson is not on this PC. Children do not see it.</numerusform>
            <numerusform>%n activities of this lesson are not on this PC. Children do not see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message numerus="yes">
        <source>%n not on this PC</source>
        <translation>
            <numerusform>%n not on this PC</numerusform>
            <numerusform>%n not on this PC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonTray</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveRow</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::ActivityDetail</name>
    <message numerus="yes">
        <source>crashed %n time(s) in a row on this PC: hide it, or try it</source>
        <translation>
            <numerusform>crashed once on this PC: hide it, or try it</numerusform>
            <numerusform>crashed %n times in a row on this PC: hide it, or try it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::LaunchEnd</name>
    <message numerus="yes">
        <source>The program crashed after %n second(s): signal %1.</source>
        <translation>
            <numerusform>The program crashed after %n second: signal %1.</numerusform>
            <numerusform>The program crashed after %n seconds: signal %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended after %n second(s) with exit code %1.</source>
        <translation>
            <numerusform>The program ended after %n second with exit code %1.</numerusform>
            <numerusform>The program ended after %n seconds with exit code %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended after %n second(s) without showing a window.</source>
        <translation>
            <numerusform>The program ended after %n second without showing a window.</numerusform>
            <numerusform>The program ended after %n seconds without showing a window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program showed no window within %n second(s); it was ended.</source>
        <translation>
            <numerusform>The program showed no window within %n second; it was ended.</numerusform>
            <numerusform>The program showed no window within %n seconds; it was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::LessonFiles</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::Menuctl</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is as the file says: %n changes were made.</source>
        <translation>
            <numerusform>This PC is as the file says: %n change was made.</numerusform>
            <numerusform>This PC is as the file says: %n changes were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles are as the file says.</source>
        <translation>
            <numerusform>%n profile is as the file says.</numerusform>
            <numerusform>%n profiles are as the file says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::OldMenus</name>
    <message numerus="yes">
        <source>%n activities of the old menus are chosen now.</source>
        <translation>
            <numerusform>%n activity of the old menus is chosen now.</numerusform>
            <numerusform>%n activities of the old menus are chosen now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are not known here; who looks after this PC can add them.</source>
        <translation>
            <numerusform>%n other is not known here; who looks after this PC can add it.</numerusform>
            <numerusform>%n others are not known here; who looks after this PC can add them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnProfiles</name>
    <message numerus="yes">
        <source>%n chosen activities</source>
        <translation>
            <numerusform>%n chosen activity</numerusform>
            <numerusform>%n chosen activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnWords</name>
    <message numerus="yes">
        <source>%n activities are tagged: children find them.</source>
        <translation>
            <numerusform>%n activity is tagged: children find it.</numerusform>
            <numerusform>%n activities are tagged: children find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message numerus="yes">
        <source>%n chosen activities, and no others</source>
        <translation>
            <numerusform>%n chosen activity, and no other</numerusform>
            <numerusform>%n chosen activities, and no others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n suggestions</source>
        <translation>
            <numerusform>Accept the suggestion</numerusform>
            <numerusform>Accept the %n suggestions</numerusform>
        </translation>
    </message>
</context>
</TS>
