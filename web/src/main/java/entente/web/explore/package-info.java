/** The rooms in which anybody looks at scenarios and runs them: the library and the comparison of variants. */
package entente.web.explore;
