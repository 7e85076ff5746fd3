<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="token.list">
  <c:if test="${not empty text}">
    <div class="note" role="note">
      <p><fmt:message key="token.shown"/></p>
      <p><code><c:out value="${text}"/></code></p>
    </div>
  </c:if>
  <p><fmt:message key="token.text"/></p>
  <form method="post" action="${links.to('AccessTokenController#create')}" novalidate>
    <t:csrf/>
    <t:field name="name" label="token.name" value="${form.name}" hint="token.name.hint" required="true"/>
    <fieldset class="field">
      <legend><fmt:message key="token.scope"/></legend>
      <t:check name="read" label="token.scope.read" checked="${form.read}"/>
      <t:check name="write" label="token.scope.write" checked="${form.write}"/>
      <t:check name="pictures" label="token.scope.pictures" checked="${form.pictures}"/>
      <t:check name="everything" label="token.scope.everything" hint="token.scope.everything.hint" checked="${form.everything}"/>
    </fieldset>
    <t:choice name="days" label="token.days">
      <c:forEach var="days" items="${[7, 30, 90, 365]}">
        <t:option name="days" value="${days}" chosen="${form.days}" label="${messages.text('token.days.after', days)}"/>
      </c:forEach>
    </t:choice>
    <button><fmt:message key="token.make"/></button>
  </form>
  <ul class="rows">
    <c:forEach var="token" items="${tokens}">
      <li>
        <strong><bdi><c:out value="${token.name}"/></bdi></strong>
        <ul>
          <c:forEach var="scope" items="${token.scopes}">
            <c:set var="allowed" value="token.scope.${scope.code}"/>
            <li><fmt:message key="${allowed}"/></li>
          </c:forEach>
        </ul>
        <p class="byline">
          <span><fmt:message key="token.made"/> <t:time moment="${token.madeAt}"/></span>
          <span><fmt:message key="token.ends"/> <t:time moment="${token.endsAt}"/></span>
          <c:choose>
            <c:when test="${token.usedAt().isPresent()}"><span><fmt:message key="token.used"/> <t:time moment="${token.usedAt().get()}"/></span></c:when>
            <c:otherwise><span><fmt:message key="token.unused"/></span></c:otherwise>
          </c:choose>
        </p>
        <form method="post" action="${links.to('AccessTokenController#delete', token.id)}">
          <t:csrf/>
          <c:set var="name"><c:out value="${messages.text('token.end.name', token.name)}"/></c:set>
          <button class="quiet" aria-label="${name}"><fmt:message key="token.end"/></button>
        </form>
      </li>
    </c:forEach>
  </ul>
</t:page>
