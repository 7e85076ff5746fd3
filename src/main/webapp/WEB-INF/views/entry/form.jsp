<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="entry.new">
  <c:if test="${conflict}">
    <p class="note" role="note"><fmt:message key="entry.conflict"/></p>
  </c:if>
  <form method="post" action="${links.to('EntryController#create')}" novalidate>
    <t:csrf/>
    <input type="hidden" name="key" value="<c:out value="${form.key}"/>">
    <t:field name="title" label="entry.title" value="${form.title}" required="true"/>
    <t:field name="text" label="entry.text" value="${form.text}" hint="entry.text.hint" multiline="true" required="true"/>
    <t:select name="language" label="entry.language" hint="entry.language.hint" value="${form.language}"
        choices="${languages.writtenIn(messages.language)}" none="entry.language.other"/>
    <button><fmt:message key="entry.publish"/></button>
  </form>
</t:page>
