<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="preferences.title">
  <form method="post" action="${links.to('PreferencesController#update')}" novalidate>
    <t:csrf/>
    <input type="hidden" name="next" value="<c:out value="${form.next}"/>">
    <t:choice name="language" label="preferences.language" hint="preferences.language.hint">
      <t:option name="language" value="" chosen="${form.language}" label="${messages.text('preferences.language.browser', messages.preferredName)}"/>
      <c:forEach var="language" items="${languages.all}">
        <t:option name="language" value="${language.value()}" chosen="${form.language}" label="${language.name()}" lang="${language.value()}"/>
      </c:forEach>
    </t:choice>
    <t:choice name="theme" label="preferences.theme">
      <t:option name="theme" value="" chosen="${form.theme}" label="${messages.text('preferences.theme.system')}"/>
      <t:option name="theme" value="light" chosen="${form.theme}" label="${messages.text('preferences.theme.light')}"/>
      <t:option name="theme" value="dark" chosen="${form.theme}" label="${messages.text('preferences.theme.dark')}"/>
    </t:choice>
    <button><fmt:message key="preferences.save"/></button>
  </form>
</t:page>
