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
    <name>PrimTux::Menuctl</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
</context>
</TS>
