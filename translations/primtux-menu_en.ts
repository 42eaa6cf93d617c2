<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
