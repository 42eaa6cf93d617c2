// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QSocketNotifier>
#include <QTranslator>

#include <array>
#include <cstdio>

#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

constexpr int systemFailed = 3; // exit code of all our programs

void print(const QString &line, FILE *stream)
{
    std::fputs(qUtf8Printable(line + u'\n'), stream);
    std::fflush(stream);
}

/** Reads lines from the standard input as they come. */
class Lines
{
public:
    template<typename Take>
    void read(Take take)
    {
        std::array<char, 4096> buffer{};
        const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length <= 0) {
            QCoreApplication::quit(); // who asked is gone
            return;
        }
        m_rest.append(buffer.data(), length);
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            take(QString::fromUtf8(m_rest.first(end)));
            m_rest.remove(0, end + 1);
        }
    }

private:
    QByteArray m_rest;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"primtux-menu-voice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MENU_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"primtux-menu"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Voice", "Reads aloud, through the voice of this PC, each line that it is given."));
    const QCommandLineOption language(
        u"language"_s,
        QCoreApplication::translate("Voice", "the language of what is read: fr, en…"),
        u"LANGUAGE"_s,
        QLocale().bcp47Name());
    const QCommandLineOption check(
        u"check"_s, QCoreApplication::translate("Voice", "only tells whether there is a voice"));
    parser.addOptions({language, check});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Reader reader(parser.value(language));
    const bool onlyCheck = parser.isSet(check);
    QObject::connect(&reader, &Reader::ready, &reader, [onlyCheck] {
        print(u"ready"_s, stdout);
        if (onlyCheck) {
            QCoreApplication::quit();
        }
    });
    QObject::connect(&reader, &Reader::said, &reader, [] { print(u"said"_s, stdout); });
    QObject::connect(&reader, &Reader::failed, &reader, [](const QString &reason) {
        print(u"primtux-menu-voice: "_s + reason, stderr);
        QCoreApplication::exit(systemFailed);
    });
    Lines lines;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(!onlyCheck);
    QObject::connect(&input, &QSocketNotifier::activated, &reader, [&lines, &reader] {
        lines.read([&reader](const QString &line) { reader.say(line); });
    });
    return QCoreApplication::exec();
}
