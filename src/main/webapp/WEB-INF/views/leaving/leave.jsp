<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="leaving.title">
  <c:choose>
    <c:when test="${ofSetting}">
      <p><fmt:message key="leaving.setting"/></p>
    </c:when>
    <c:otherwise>
      <p><c:out value="${messages.text('leaving.text', days)}"/> <strong><t:time moment="${end}" exact="true"/></strong></p>
      <ul>
        <li><fmt:message key="leaving.out"/></li>
        <li><fmt:message key="leaving.visible"/></li>
        <li><fmt:message key="leaving.back"/></li>
        <li><fmt:message key="leaving.gone"/></li>
        <li><fmt:message key="leaving.others"/></li>
        <li><fmt:message key="leaving.name"/></li>
      </ul>
      <form method="post" action="${links.to('LeavingController#create')}" novalidate>
        <t:csrf/>
        <t:choice name="entries" label="leaving.entries" hint="leaving.entries.hint">
          <c:set var="keep"><fmt:message key="leaving.entries.keep"/></c:set>
          <t:option name="entries" value="keep" chosen="${form.entries}" label="${keep}"/>
          <c:set var="remove"><fmt:message key="leaving.entries.remove"/></c:set>
          <t:option name="entries" value="remove" chosen="${form.entries}" label="${remove}"/>
        </t:choice>
        <t:check name="sure" label="leaving.sure" checked="${form.sure}"/>
        <button><fmt:message key="leaving.send"/></button>
      </form>
    </c:otherwise>
  </c:choose>
</t:page>
