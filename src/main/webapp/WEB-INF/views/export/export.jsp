<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="export.title">
  <p><fmt:message key="export.text"/></p>
  <p><fmt:message key="export.secret"/> <c:out value="${messages.text('export.days', days)}"/></p>
  <c:choose>
    <c:when test="${signed}"><p><fmt:message key="export.signed"/> <a href="${links.to('ExportKey#show')}"><fmt:message key="export.key"/></a></p></c:when>
    <c:otherwise><p><fmt:message key="export.unsigned"/></p></c:otherwise>
  </c:choose>
  <c:if test="${not active and not recent}">
    <p class="note" role="note"><fmt:message key="export.confirm"/></p>
    <p><a class="button" href="${links.andBack('ConfirmationController#form', links.to('ExportController#show'))}"><fmt:message key="confirm.title"/></a></p>
  </c:if>
  <c:choose>
    <c:when test="${active}">
      <p role="status"><fmt:message key="export.active"/></p>
      <p><c:out value="${messages.text('export.done', export.percent)}"/></p>
    </c:when>
    <c:when test="${ready}">
      <p><fmt:message key="export.made"/> <t:time moment="${export.madeAt.atZone(zone)}" exact="true"/><br>
        <fmt:message key="export.until"/> <t:time moment="${export.endsAt.atZone(zone)}" exact="true"/></p>
      <c:if test="${recent}">
        <p><a class="button" href="${links.to('ExportFile#show', export.id)}" download><c:out value="${messages.text('export.fetch', export.megabytes)}"/></a></p>
        <p><fmt:message key="export.again"/></p>
      </c:if>
    </c:when>
    <c:when test="${export.failed}"><p class="note" role="note"><fmt:message key="export.failed"/></p></c:when>
  </c:choose>
  <c:if test="${not active and recent}">
    <form method="post" action="${links.to('ExportController#create')}" novalidate>
      <t:csrf/>
      <t:choice name="kind" label="export.kind" hint="export.kind.hint">
        <c:set var="journal"><fmt:message key="export.kind.journal"/></c:set>
        <t:option name="kind" value="JOURNAL" chosen="${form.kind}" label="${journal}"/>
        <c:set var="dayOne"><fmt:message key="export.kind.dayOne"/></c:set>
        <t:option name="kind" value="DAY_ONE" chosen="${form.kind}" label="${dayOne}"/>
        <c:set var="wordPress"><fmt:message key="export.kind.wordPress"/></c:set>
        <t:option name="kind" value="WORDPRESS" chosen="${form.kind}" label="${wordPress}"/>
        <c:set var="page"><fmt:message key="export.kind.page"/></c:set>
        <t:option name="kind" value="PAGE" chosen="${form.kind}" label="${page}"/>
      </t:choice>
      <button${ready ? ' class="quiet"' : ''}><fmt:message key="export.begin"/></button>
    </form>
  </c:if>
  <p class="choices"><a class="button quiet" href="${links.to('AccountController#show')}"><fmt:message key="account.title"/></a></p>
</t:page>
