/**
 * The words of the screens, one bundle a feature, Polish and English, and the language of a request.
 * Spoken words of the menu are not here; they live in the database.
 */
package pl.hejnal.web.i18n;
