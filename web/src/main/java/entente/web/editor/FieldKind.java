package entente.web.editor;

import entente.engine.description.Worded;

/** How a field is edited. */
enum FieldKind implements Worded {
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** One of some words. */
    WORD,
    /** A text of one line. */
    TEXT,
    /** A text of several lines. */
    LONG,
    /** Anything else, written as in the text: a list in brackets, a group in braces. */
    SNIPPET
}
